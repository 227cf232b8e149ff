import { useStore } from 'zustand';
import type { ArticleFact } from '../../events/model';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { foundIn } from '../model/found';
import { Gate } from '../parts/Gate';
import { Folded } from '../parts/Folded';
import { useLang } from '../parts/hooks';
import { useFoundItem } from '../parts/useFoundItem';
import { FactItem } from './FactItem';

/** The article this project started from, statement by statement; opens by itself when a search leads into it. */
export function ArticleSection({ app }: { readonly app: App }) {
  const text = panelText(useLang(app)).article;
  const found = useStore(foundIn(app), (item) => (item?.kind === 'fact' ? item : null));
  return (
    <Folded title={text.title} openFor={found}>
      <p className="lead">{text.lead}</p>
      <Gate app={app} resource={app.article}>
        {({ facts }) => (
          <ol className="facts-list">
            {facts.map((fact) => (
              <FoundFact key={fact.id} app={app} fact={fact} />
            ))}
          </ol>
        )}
      </Gate>
    </Folded>
  );
}

/** A statement in the article's own list, to which a search can lead. */
function FoundFact({ app, fact }: { readonly app: App; readonly fact: ArticleFact }) {
  return <FactItem app={app} fact={fact} item={useFoundItem(app, 'fact', fact.id)} />;
}
