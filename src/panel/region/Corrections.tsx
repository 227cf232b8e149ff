import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { FactList } from '../article/FactList';
import { panelText } from '../messages';
import { correctionsFor } from '../model/corrections';
import { Gate } from '../parts/Gate';
import { useLang } from '../../ui/useLang';

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
              <FactList app={app} facts={facts} />
            </section>
          )
        );
      }}
    </Gate>
  );
}
