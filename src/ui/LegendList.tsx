import type { LegendClass, LegendModel } from '../layers/legend';
import { capitalise } from '../i18n/format';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/legend.en';
import { zh } from '../i18n/messages/legend.zh';
import { CircleSizes } from './CircleSizes';
import { useReading } from './reading';
import { MarkSwatch, Swatch } from './Swatch';

function ClassRow({ item }: { readonly item: LegendClass }) {
  const { none } = pick(useReading().lang, { en, zh });
  return (
    <li
      className={item.count === 0 ? 'legend-class legend-class-empty' : 'legend-class'}
      data-class={item.key}
    >
      <span className="legend-swatches">
        {item.swatches.map((paint) => (
          <Swatch key={`${paint.fill.key} ${paint.overlay?.key ?? ''}`} paint={paint} />
        ))}
      </span>
      <span className="legend-name" title={item.meaning || undefined}>
        {capitalise(item.label)}
      </span>
      <span className="legend-count">
        {item.count === 0 ? (
          <>
            <span aria-hidden="true">0</span>
            <span className="visually-hidden">{none}</span>
          </>
        ) : (
          ` ${item.count}`
        )}
      </span>
      {item.notes.map((note) => (
        <span key={note} className="legend-note">
          {` ${note}`}
        </span>
      ))}
      {item.meaning !== '' && <span className="legend-note legend-meaning">{` ${item.meaning}`}</span>}
    </li>
  );
}

/** The classes, patterns, marks and circles of a map, each drawn as the map draws it. */
export function LegendList({ model }: { readonly model: LegendModel }) {
  return (
    <>
      <p className="legend-units">{model.units}</p>
      <ul className="legend-classes" aria-label={model.title}>
        {model.classes.map((item) => (
          <ClassRow key={item.key} item={item} />
        ))}
      </ul>
      <ul className="legend-marks">
        {model.marks.map(({ key, sample, label }) => (
          <li key={key}>
            <MarkSwatch sample={sample} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
      {model.circles !== null && <CircleSizes circles={model.circles} />}
    </>
  );
}
