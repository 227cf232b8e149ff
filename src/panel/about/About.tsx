import type { ReactNode } from 'react';
import { boundaryNotice } from '../../regions/notice';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { creditParts } from '../../words/credit';
import { Folded } from '../parts/Folded';
import { useLang } from '../parts/hooks';
import { MarksKey } from './MarksKey';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** What the map is drawn from, as files: true WGS 84 positions, not the map's own plane. */
const FILES = [
  { key: 'index', path: (version: string) => `data/${version}/index.json` },
  { key: 'details', path: (version: string) => `data/${version}/details.json` },
  { key: 'provinces', path: () => 'geo/download/provinces.geojson' },
  { key: 'prefectures', path: () => 'geo/download/prefectures.geojson' },
  { key: 'counties', path: () => 'geo/download/counties.geojson' },
  { key: 'disputed', path: () => 'geo/download/disputed.geojson' },
] as const;

/** An outside address, in a new tab. */
function Outside({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

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
      <p>
        <span>{`${text.recordLicence} `}</span>
        <Outside href={CC_BY}>CC BY 4.0</Outside>
      </p>
      <h3>{text.boundariesTitle}</h3>
      <p>{boundaryNotice.note[lang]}</p>
      <p>{boundaryNotice.exceptions[lang]}</p>
      <p>
        {creditParts(boundaryNotice.credit[lang], boundaryNotice.links).map(({ text: part, url }, at) =>
          url === null ? (
            <span key={at}>{part}</span>
          ) : (
            <Outside key={at} href={url}>
              {part}
            </Outside>
          ),
        )}
      </p>
      <p>{boundaryNotice.projection[lang]}</p>
      <h3>{text.filesTitle}</h3>
      <ul>
        {FILES.map(({ key, path }) => (
          <li key={key}>
            <a href={app.asset(path(index.version))} download>
              {text.files[key]}
            </a>
          </li>
        ))}
      </ul>
      {boundaryNotice.reviewNumber !== null && <p>{boundaryNotice.reviewNumber}</p>}
      <p className="version">
        <span>{`${text.version} `}</span>
        <code>{index.version}</code>
      </p>
    </Folded>
  );
}
