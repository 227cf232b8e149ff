import { relationsOf } from '../events/relations';
import type { EventIndex } from '../events/model';
import { LANGUAGES } from '../i18n/language';
import { eventText } from '../words/eventText';
import { EventLink } from './EventLink';
import { EventLinks } from './EventLinks';
import { useReading } from './reading';

interface Props {
  readonly event: EventIndex;
  readonly heading: 'h2' | 'h4';
}

/** The larger act and the parts of an act, so that none is read as an act more. */
export function Relations({ event, heading: Heading }: Props) {
  const { record, lang } = useReading();
  const text = eventText(lang).card;
  const { whole, parts } = relationsOf(event, record);
  return (
    <>
      {whole && (
        <p className="relation">
          <span>{text.partOf + LANGUAGES[lang].gap}</span>
          <EventLink event={whole} />
        </p>
      )}
      {parts.length > 0 && (
        <div className="relation">
          <Heading>{text.parts(parts.length)}</Heading>
          <EventLinks events={parts} />
        </div>
      )}
    </>
  );
}
