import type { EventDetails, QuantityLabel } from '../events/model';
import { eventText } from '../words/eventText';
import { quantityViews, type QuantityView } from '../words/quantities';
import { useReading } from './reading';

interface Props {
  readonly details: EventDetails;
  readonly labels: Readonly<Record<string, QuantityLabel>>;
  readonly heading: 'h2' | 'h4';
}

function Figures({ views }: { readonly views: readonly QuantityView[] }) {
  return (
    <dl className="facts figures">
      {views.map(({ key, label, lines }) => (
        <div className="fact" key={key}>
          <dt>{label}</dt>
          {lines.map(({ name, value }) => (
            <dd key={name ?? ''}>
              {name !== null && <span className="part-name">{`${name} `}</span>}
              <span>{value}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The figures of an event; disputed ones under a heading that says they are not established. */
export function Quantities({ details, labels, heading: Heading }: Props) {
  const { lang } = useReading();
  const text = eventText(lang).quantity;
  const { stated, contested } = quantityViews(details, labels, lang);
  return (
    <>
      {stated.length > 0 && (
        <section className="quantities">
          <Heading>{text.title}</Heading>
          <Figures views={stated} />
        </section>
      )}
      {contested.length > 0 && (
        <section className="quantities" data-contested="true">
          <Heading>{text.contestedTitle}</Heading>
          <p className="within">{text.contestedNote}</p>
          <Figures views={contested} />
        </section>
      )}
    </>
  );
}
