import type { ProjectIndex } from '../../events/model';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { projectGroups } from '../model/projectGroups';
import { PlaceLink } from '../../ui/PlaceLink';
import { useLang } from '../../ui/useLang';
import { Project } from './Project';

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
}

/** The places on Sichuan's list of June 2021 in an area: counted by prefecture, named only where a source names them. */
export function Projects({ app, adcode }: Props) {
  const lang = useLang(app);
  const text = panelText(lang).projects;
  const projects = app.record.projectsOf(adcode);
  if (projects.count + projects.unplaced.length + projects.context.length === 0) return null;
  const list = (items: readonly ProjectIndex[]) => (
    <ul className="projects">
      {items.map((project) => (
        <Project key={project.id} app={app} project={project} />
      ))}
    </ul>
  );
  return (
    <section>
      {projects.count > 0 && (
        <>
          <h2>{text.title(projects.count)}</h2>
          <p className="lead">{text.lead}</p>
          {projectGroups(projects).map(({ prefecture, count, named, unnamed }) => (
            <div key={prefecture} className="project-group">
              <h3>
                <PlaceLink adcode={prefecture} />
                <span>{` ${text.slots(count)}`}</span>
              </h3>
              {named.length > 0 && list(named)}
              {unnamed > 0 && <p className="within">{text.unnamed(unnamed, named.length > 0)}</p>}
            </div>
          ))}
        </>
      )}
      {projects.unplaced.length > 0 && (
        <>
          <h3>{text.unplaced}</h3>
          <p className="within">{text.unplacedLead}</p>
          {list(projects.unplaced)}
        </>
      )}
      {projects.context.length > 0 && (
        <>
          <h3>{text.context}</h3>
          <p className="within">{text.contextLead}</p>
          {list(projects.context)}
        </>
      )}
    </section>
  );
}
