import { LANGUAGES, otherLang } from '../../i18n/language';
import { memo, useState, useId } from 'react';
import type { ProjectDetails, ProjectIndex } from '../../events/model';
import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { App } from '../../state/app';
import { SourceList } from '../../ui/SourceList';
import { sourceEntry } from '../../words/sources';
import { panelText } from '../messages';
import { lookupOf } from '../../events/details';
import { Gate } from '../parts/Gate';
import { PlaceLink } from '../../ui/PlaceLink';
import { useFoundItem } from '../parts/useFoundItem';
import { vocabulary } from '../../words/vocabulary';
import { Mixed } from '../../ui/Mixed';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly project: ProjectIndex;
}

/** The languages in which a company is named, the reader's first. */
function namesOf({ name }: ProjectIndex, lang: Lang): readonly (readonly [Lang, string])[] {
  return [lang, otherLang(lang)].flatMap((each) =>
    name[each] === null ? [] : [[each, name[each]] as const],
  );
}

/** A company on the list or connected with it: its names as sources have them, never an inferred operator. */
export const Project = memo(function Project({ app, project }: Props) {
  const lang = useLang(app);
  const text = panelText(lang).projects;
  const words = vocabulary(lang);
  const [open, setOpen] = useState(false);
  const id = useId();
  const item = useFoundItem(app, 'company', project.id);
  return (
    <li {...item} className="project" data-project={project.id}>
      {namesOf(project, lang).map(([each, name]) => (
        <span key={each} className="project-name" lang={LANG_TAG[each]}>
          {name}
        </span>
      ))}
      <p className="event-line">
        {project.county !== null && <PlaceLink adcode={project.county} />}
        {project.confidence !== 'confirmed' && <span>{words.confidence[project.confidence]}</span>}
        <button
          type="button"
          className="text-link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {text.sources}
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <Gate app={app} resource={app.details}>
            {(record) => {
              const details = lookupOf(record).projects.get(project.id);
              return details && <ProjectFacts details={details} lang={lang} />;
            }}
          </Gate>
        )}
      </div>
    </li>
  );
});

function ProjectFacts({ details, lang }: { readonly details: ProjectDetails; readonly lang: Lang }) {
  const text = panelText(lang).projects;
  const notes = [
    details.projectsOnList === null ? null : text.onList(details.projectsOnList),
    details.inHydroDemoZoneList === true ? text.inZoneList : null,
    details.countyBasis && text.placeBasis(details.countyBasis[lang]),
    details.nameNote && text.nameNote(details.nameNote[lang]),
    details.operatorNotes?.[lang] ?? null,
    details.notes[lang] || null,
  ].filter((note) => note !== null);
  return (
    <div className="card">
      {details.nameVariants.length > 0 && (
        <p className="within">
          <span>{`${text.variants} `}</span>
          <span lang={LANGUAGES.zh.tag}>{details.nameVariants.join(LANGUAGES.zh.item)}</span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="within">
          <Mixed text={note} />
        </p>
      ))}
      <SourceList entries={details.sources.map((source) => sourceEntry(source, lang))} heading="h4" />
    </div>
  );
}
