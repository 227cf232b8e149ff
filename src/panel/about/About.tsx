import type { App } from '../../state/app';
import { BoundaryNotice, RecordLicence, RecordVersion } from '../../ui/Imprint';
import { useLang } from '../../ui/useLang';
import { panelText } from '../messages';
import { Folded } from '../parts/Folded';
import { MarksKey } from './MarksKey';

/** What the map is drawn from, as files: true WGS 84 positions, not the map's own plane. */
const FILES = [
  { key: 'provinces', path: 'geo/download/provinces.geojson' },
  { key: 'prefectures', path: 'geo/download/prefectures.geojson' },
  { key: 'counties', path: 'geo/download/counties.geojson' },
  { key: 'disputed', path: 'geo/download/disputed.geojson' },
] as const;

/** Pages of text about the record. */
const PAGES = ['data', 'method', 'changes'] as const;

/** What the map shows and does not claim, how to read it, where it comes from and on which terms. */
export function About({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const text = panelText(lang).about;
  const { index } = app.record;
  const sources = index.events.reduce((sum, event) => sum + event.sources, 0);
  return (
    <Folded title={text.title}>
      <h3>{text.showsTitle}</h3>
      <p>{text.shows(index.events.length, sources)}</p>
      <h3>{text.notClaimedTitle}</h3>
      <ul>
        {text.notClaimed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <MarksKey lang={lang} />
      <h3>{text.licenceTitle}</h3>
      <RecordLicence />
      <h3>{text.boundariesTitle}</h3>
      <BoundaryNotice />
      <h3>{text.filesTitle}</h3>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <a href={app.asset(`${page}/${lang}/`)}>{text.pages[page]}</a>
          </li>
        ))}
        {FILES.map(({ key, path }) => (
          <li key={key}>
            <a href={app.asset(path)} download>
              {text.files[key]}
            </a>
          </li>
        ))}
      </ul>
      <RecordVersion />
    </Folded>
  );
}
