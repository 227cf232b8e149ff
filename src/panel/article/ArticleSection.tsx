import type { App } from '../../state/app';
import { panelText } from '../messages';
import { Gate } from '../parts/Gate';
import { Folded } from '../parts/Folded';
import { useLang } from '../parts/hooks';
import { FactItem } from './FactItem';

/** The article this project started from, statement by statement. */
export function ArticleSection({ app }: { readonly app: App }) {
  const text = panelText(useLang(app)).article;
  return (
    <Folded title={text.title}>
      <p className="lead">{text.lead}</p>
      <Gate app={app} resource={app.article}>
        {({ facts }) => (
          <ol className="facts-list">
            {facts.map((fact) => (
              <FactItem key={fact.id} app={app} fact={fact} />
            ))}
          </ol>
        )}
      </Gate>
    </Folded>
  );
}
