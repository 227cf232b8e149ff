import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { LegendModel } from '../../layers/legend';
import { capitalise } from '../../i18n/format';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/legend.en';
import { zh } from '../../i18n/messages/legend.zh';
import type { App } from '../../state/app';
import { useColouring, useLang } from '../parts/hooks';
import { AppReading } from '../AppReading';
import { LegendList } from '../../ui/LegendList';
import { Swatch } from '../../ui/Swatch';
import './legend.css';

/** Where the map has room for an open legend beside the country. */
const INSIDE_THE_MAP = '(min-width: 1360px) and (min-height: 620px)';

/**
 * The classes that the day has, in a line: what a closed legend still says. Each is drawn as most of its units are. That
 * Taiwan, Hong Kong and Macao are apart never changes.
 */
function Chips({ model }: { model: LegendModel }) {
  return (
    <ul className="legend-chips">
      {model.classes
        .filter((item) => item.count > 0 && !item.constant)
        .map(({ key, typical, label, count }) => (
          <li key={key}>
            <Swatch paint={typical} />
            <span>{capitalise(label)}</span>
            <span className="legend-count">{count}</span>
          </li>
        ))}
    </ul>
  );
}

/** Every class, pattern and mark of the map, with what the day counts. Open inside the map, folded under it. */
export function Legend({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const region = useStore(app.store, (state) => state.region);
  const [open, setOpen] = useState(() => matchMedia(INSIDE_THE_MAP).matches);
  const bodyId = useId();
  const text = pick(lang, { en, zh });
  const colouring = useColouring(app);
  const model = useMemo(() => colouring.legend(lang, region), [colouring, lang, region]);
  return (
    <AppReading app={app}>
      <section className={open ? 'legend legend-open' : 'legend'} aria-label={text.region}>
        <button
          type="button"
          className="legend-toggle"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {model.title}
        </button>
        {!open && <Chips model={model} />}
        <div id={bodyId} className="legend-body" hidden={!open}>
          <LegendList model={model} />
        </div>
      </section>
    </AppReading>
  );
}
