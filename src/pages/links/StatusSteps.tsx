import type { EventIndex } from '../../events/model';
import { capitalise } from '../../i18n/format';
import { Columns } from '../../ui/Columns';
import { DayText } from '../../ui/Dated';
import { PlaceLink } from '../../ui/PlaceLink';
import { useReading } from '../../ui/reading';
import { siteText } from '../../words/siteText';
import { stepName } from '../../words/className';
import { vocabulary } from '../../words/vocabulary';

/** What an event does to areas: the status it gives, to the whole or a part, from when; nothing where it gives none. */
export function StatusSteps({ event }: { readonly event: EventIndex }) {
  const { record, lang } = useReading();
  const text = siteText(lang);
  const words = vocabulary(lang);
  const steps = record.stepsOf(event);
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{text.changes}</h2>
      <table>
        <Columns names={text.changesColumns} />
        <tbody>
          {steps.map(({ adcode, status, extent, from }, at) => (
            <tr key={at}>
              <th scope="row">
                <PlaceLink adcode={adcode} />
              </th>
              <td>{capitalise(stepName({ status, extent }, lang))}</td>
              <td>{words.extent[extent]}</td>
              <td>
                <DayText day={from} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
