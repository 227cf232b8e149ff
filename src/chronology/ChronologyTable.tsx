import { axisNodes, bandNodes } from '../drawing/chronology/band';
import { displayName } from '../regions/gazetteer';
import { NATION, NOT_APPLICABLE } from '../regions/region';
import { Drawn } from '../ui/Drawn';
import { useReading } from '../ui/reading';
import { filterText } from '../words/filterText';
import { eventDate, eventName } from '../words/parts';
import type { ChronologyRow, RowMark } from '../drawing/chronology/model';
import { axisMarks, type ChronologyScale } from '../drawing/chronology/scale';

/** Height of a row's drawing, in pixels. */
const TALL = 20;

interface Props {
  readonly rows: readonly ChronologyRow[];
  readonly scale: ChronologyScale;
  /** Whether each mark leads to its event. */
  readonly links?: boolean;
}

/** A row for each place: its name, its first act, its band with its events. */
export function ChronologyTable({ rows, scale, links = true }: Props) {
  const { lang } = useReading();
  const text = filterText(lang).chronology;
  return (
    <table className="chronology-table">
      <thead>
        <tr>
          <th scope="col">{text.place}</th>
          <th scope="col">{text.first}</th>
          <th scope="col" className="chronology-axis">
            <span className="visually-hidden">{text.events}</span>
            <Drawn
              nodes={axisNodes(axisMarks(scale, lang), { x: 0, y: TALL - 6, size: 12 })}
              width={scale.width}
              height={TALL}
            />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.adcode} row={row} scale={scale} links={links} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: ChronologyRow;
  readonly scale: ChronologyScale;
  readonly links: boolean;
}

function Row({ row, scale, links }: RowProps) {
  const { record, lang } = useReading();
  const { adcode, first } = row;
  const name = displayName(record.gazetteer, adcode, lang);
  return (
    <tr data-place={adcode} data-own={first !== null || undefined}>
      <th scope="row">{name}</th>
      <td className="chronology-first">
        <First row={row} />
      </td>
      <td className="chronology-band">
        <Band row={row} scale={scale} links={links} />
      </td>
    </tr>
  );
}

function First({ row: { adcode, first } }: { readonly row: ChronologyRow }) {
  const { lang, eventLink } = useReading();
  const text = filterText(lang).chronology;
  if (first !== null) return eventLink(first, eventDate(first, lang));
  return <span>{NOT_APPLICABLE.has(adcode) ? text.notApplicable : adcode === NATION ? '' : text.none}</span>;
}

/** The band as drawn, and over each mark the way to its event. */
function Band({ row, scale, links }: RowProps) {
  return (
    <>
      <Drawn nodes={bandNodes(row, scale, { x: 0, y: 0, height: TALL })} width={scale.width} height={TALL} />
      {links && row.marks.map((mark) => <Mark key={mark.event.id} mark={mark} x={scale.x(mark.day)} />)}
    </>
  );
}

function Mark({ mark: { event }, x }: { readonly mark: RowMark; readonly x: number }) {
  const { lang, eventLink } = useReading();
  const said = `${eventDate(event, lang)} ${eventName(event, lang)}`;
  return (
    <span className="chronology-mark" style={{ left: x }} title={said}>
      {eventLink(event, said)}
    </span>
  );
}
