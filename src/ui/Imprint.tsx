import { boundaryNotice } from '../regions/notice';
import { RECORD_LICENCE } from '../events/licence';
import { creditParts } from '../words/credit';
import { siteText } from '../words/siteText';
import type { Elements } from './elements';
import { OutsideLink } from './OutsideLink';
import { useReading } from './reading';

/** What the boundaries imply, whose they are and how they are drawn. */
export function BoundaryNotice() {
  const { lang } = useReading();
  const { note, exceptions, credit, links, projection, reviewNumber } = boundaryNotice;
  return (
    <>
      <p>{note[lang]}</p>
      <p>{exceptions[lang]}</p>
      <p>
        {creditParts(credit[lang], links).map(({ text, url }, at) => (
          <OutsideLink key={at} href={url}>
            <span>{text}</span>
          </OutsideLink>
        ))}
      </p>
      <p>{projection[lang]}</p>
      {reviewNumber !== null && <p>{reviewNumber}</p>}
    </>
  );
}

/** On which terms the record and all that is made from it may be used. */
export function RecordLicence() {
  const text = siteText(useReading().lang);
  return (
    <p>
      <span>{`${text.recordLicence} `}</span>
      <OutsideLink href={RECORD_LICENCE.url}>
        <span>CC BY 4.0</span>
      </OutsideLink>
    </p>
  );
}

/** The version of the record that is shown. */
export function RecordVersion() {
  const { record, lang } = useReading();
  return (
    <p className="version">
      <span>{`${siteText(lang).version} `}</span>
      <code>{record.index.version}</code>
    </p>
  );
}

interface Props {
  /** Link to what is shown; null where the site has no address. */
  readonly address: string | null;
  /** How to cite it, where that is said. */
  readonly children?: Elements;
}

/** What every page outside the map says about its boundaries, its licences and its data. */
export function Imprint({ address, children }: Props) {
  const text = siteText(useReading().lang);
  return (
    <footer className="imprint">
      <h2>{text.notes}</h2>
      <BoundaryNotice />
      <RecordLicence />
      <RecordVersion />
      {children}
      {address !== null && (
        <p className="address">
          <span>{`${text.address} `}</span>
          <span>{address}</span>
        </p>
      )}
    </footer>
  );
}
