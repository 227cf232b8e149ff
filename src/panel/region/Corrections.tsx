import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { FactItem } from '../article/FactItem';
import { panelText } from '../messages';
import { correctionsFor } from '../model/corrections';
import { Gate } from '../parts/Gate';
import { useLang } from '../parts/hooks';

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
}

/** What the article said about a place where research found otherwise. */
export function Corrections({ app, adcode }: Props) {
  const text = panelText(useLang(app)).corrections;
  return (
    <Gate app={app} resource={app.article}>
      {({ facts: article }) => {
        const facts = correctionsFor(article, adcode);
        return (
          facts.length > 0 && (
            <section>
              <h2>{text.title}</h2>
              <p className="lead">{text.lead}</p>
              <ul className="facts-list">
                {facts.map((fact) => (
                  <FactItem key={fact.id} app={app} fact={fact} />
                ))}
              </ul>
            </section>
          )
        );
      }}
    </Gate>
  );
}
