import { Fragment } from 'react';
import type { Colouring, PlaceText } from '../layers/layer';
import type { EventStore } from '../events/store';
import { capitalise, formatDay } from '../i18n/format';
import { NATION, type Adcode, type Region } from '../regions/region';
import { siteText } from '../words/siteText';
import { DayText } from './Dated';
import { Columns } from './Columns';
import { EventLink } from './EventLink';
import { Gap } from './Gap';
import { useReading } from './reading';

/** The rows of a place: the provincial-level units of the nation, or a province and the units right below it. */
function unitsOf({ gazetteer }: EventStore, entered: Adcode): readonly Region[] {
  const below = gazetteer.children(entered);
  return entered === NATION ? below : [gazetteer.get(entered), ...below];
}

interface RowProps {
  readonly text: PlaceText;
  readonly name: string;
}

/** A unit: its class, whose act that is and what stands in a part of it; since when, and by which act. */
function StatusRow({ text, name }: RowProps) {
  const { record } = useReading();
  const event = text.standing && record.event(text.standing.event);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span>{capitalise(text.status)}</span>
        {text.remarks.map((remark) => (
          <Fragment key={remark}>
            <Gap />
            <span className="within">{remark}</span>
          </Fragment>
        ))}
      </td>
      <td>{text.standing ? <DayText day={text.standing.since} /> : '–'}</td>
      <td>{event ? <EventLink event={event} /> : '–'}</td>
    </tr>
  );
}

interface Props {
  readonly colouring: Colouring;
  readonly entered?: Adcode;
}

/** How every unit of the nation, or of the province entered, stands on a day, since when and by which act. */
export function StatusTable({ colouring, entered = NATION }: Props) {
  const { record, lang } = useReading();
  const text = siteText(lang);
  const day = formatDay(colouring.day, lang);
  const name = record.gazetteer.get(entered).short[lang];
  const title = entered === NATION ? text.tableTitle : text.unitsTitle(name);
  return (
    <section className="status">
      <h2>{title}</h2>
      <div className="scroll" role="region" tabIndex={0} aria-label={title}>
        <table>
          <caption>{entered === NATION ? text.tableCaption(day) : text.unitsCaption(name, day)}</caption>
          <Columns names={text.columns} />
          <tbody>
            {unitsOf(record, entered).map(({ adcode, short }) => (
              <StatusRow key={adcode} text={colouring.text(adcode, lang)} name={short[lang]} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
