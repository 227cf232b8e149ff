import { animationDays, isTooLong, MAX_FRAMES } from '../../../drawing/storyboard/animation';
import { capitalise, formatDay } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { tableContent } from '../../../layers/columns';
import { daysInView } from '../../../state/eventsInView';
import { DATA_FORMATS, type DataFormat } from '../make/dataFiles';
import type { Subject } from '../make/picture';
import { pictureFormats, type PictureFormat } from '../make/pictureFiles';
import { STORY_FORMATS, type StoryFormat } from '../make/stepFiles';
import type { DialogText } from '../messages';
import { isChart, type Figure } from '../settings';

/** Every file that the list may name. */
type Saved = PictureFormat | DataFormat | StoryFormat | 'values';

interface Props {
  readonly text: DialogText;
  /** Language of the dialog. */
  readonly lang: Lang;
  readonly subject: Subject;
  readonly figure: Figure;
  /** Pixels of the bitmap, as text. */
  readonly pixels: string;
  /** Whether there is a picture to save. */
  readonly drawn: boolean;
  readonly onPicture: (format: PictureFormat) => void;
  readonly onData: (format: DataFormat) => void;
  /** Saves the values of the chart. */
  readonly onValues: () => void;
  /** Saves all steps of the story that is told. */
  readonly onStory: (format: StoryFormat) => void;
}

/** Every file that can be saved, each with what is in it. */
export function FileList(props: Props) {
  const { text, lang, subject, figure, pixels, drawn } = props;
  const words = text.files;
  const { state, app } = subject;
  const range = daysInView(state, app.context.bounds);
  const pictures = pictureFormats(figure, state);
  const days = pictures.includes('gif') ? animationDays(app.record, state) : [];
  const hasGif = !isTooLong(days);
  const notes: Record<Saved, string> = {
    png: pixels,
    svg: words.svgNote,
    'svg-outlined': words.outlinedNote,
    pdf: words.pdfNote,
    report: words.reportNote,
    gif: hasGif ? words.gifNote(days.length) : words.gifTooLong(days.length, MAX_FRAMES),
    steps: words.stepsNote,
    handout: words.handoutNote,
    status: capitalise(tableContent(state, app.context.bounds, lang)),
    events: words.eventsNote(formatDay(range.from, lang, 'medium'), formatDay(range.to, lang, 'medium')),
    allEvents: words.allEventsNote(app.record.index.events.length),
    zip: words.zipNote,
    values: words.valuesNote,
  };
  const row = (format: Saved, disabled: boolean, onClick: () => void) => (
    <li key={format}>
      <button
        type="button"
        className="dialog-file"
        data-format={format}
        disabled={disabled}
        aria-label={`${words.download(words[format])}. ${notes[format]}`}
        onClick={onClick}
      >
        <span className="dialog-file-name">{words[format]}</span>
        <span className="dialog-file-note">{notes[format]}</span>
      </button>
    </li>
  );
  return (
    <>
      <h3>{words.figure}</h3>
      <ul className="dialog-files">
        {pictures.map((format) =>
          row(format, !drawn || (format === 'gif' && !hasGif), () => props.onPicture(format)),
        )}
        {figure === 'map' &&
          state.story !== null &&
          STORY_FORMATS.map((format) => row(format, !drawn, () => props.onStory(format)))}
      </ul>
      <h3>{words.data}</h3>
      <ul className="dialog-files">
        {!isChart(figure)
          ? DATA_FORMATS.map((format) => row(format, false, () => props.onData(format)))
          : row('values', !drawn, props.onValues)}
      </ul>
    </>
  );
}
