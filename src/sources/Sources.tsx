import { useState } from 'react';
import type { CitedDocument } from '../events/documents';
import type { EventIndex, SourceQuality } from '../events/model';
import { SOURCE_QUALITIES } from '../events/vocabulary';
import { capitalise } from '../i18n/format';
import { Choice } from '../ui/Choice';
import { useReading } from '../ui/reading';
import { filterText } from '../words/filterText';
import { vocabulary } from '../words/vocabulary';
import { DocumentGroups } from './DocumentGroups';
import { groupDocuments, GROUPINGS, type Grouping } from './groups';
import './sources.css';

interface Props {
  readonly events: readonly EventIndex[];
  readonly documents: readonly CitedDocument[];
  /** Asks for the events that rest on a single source. */
  readonly onSingle: () => void;
}

/** Every document behind the events in view, and which events stand on one alone. */
export function Sources({ events, documents, onSingle }: Props) {
  const { lang, isStatic = false } = useReading();
  const text = filterText(lang).sources;
  const [grouping, setGrouping] = useState<Grouping>('quality');
  const [quality, setQuality] = useState<SourceQuality | null>(null);
  const shown = documents.filter(({ source }) => quality === null || source.quality === quality);
  const single = events.filter(({ confidence }) => confidence === 'single-source').length;
  if (isStatic) return <DocumentGroups groups={groupDocuments(documents, grouping, lang)} />;
  return (
    <div className="sources-view">
      <div className="choices">
        <Choice
          label={text.by}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, name: text.group[value] }))}
          onChange={setGrouping}
        />
        <Choice
          label={text.quality}
          value={quality}
          options={[
            { value: null, name: text.any },
            ...SOURCE_QUALITIES.map((value) => ({
              value,
              name: capitalise(vocabulary(lang).quality[value]),
            })),
          ]}
          onChange={setQuality}
        />
        {single > 0 && (
          <p>
            <span>{`${text.single(single)} `}</span>
            <button type="button" className="text-link" onClick={onSingle}>
              {text.showSingle}
            </button>
          </p>
        )}
      </div>
      <DocumentGroups groups={groupDocuments(shown, grouping, lang)} />
    </div>
  );
}
