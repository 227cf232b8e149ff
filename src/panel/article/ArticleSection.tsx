import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { foundIn } from '../model/found';
import { Gate } from '../parts/Gate';
import { Folded } from '../parts/Folded';
import { FactList } from './FactList';
import { useLang } from '../../ui/useLang';

/** The article this project started from, statement by statement; opens by itself when a search leads into it. */
export function ArticleSection({ app }: { readonly app: App }) {
  const text = panelText(useLang(app)).article;
  const found = useStore(foundIn(app), (item) => (item?.kind === 'fact' ? item : null));
  return (
    <Folded title={text.title} openFor={found}>
      <p className="lead">{text.lead}</p>
      <Gate app={app} resource={app.article}>
        {({ facts }) => <FactList app={app} facts={facts} isSearched />}
      </Gate>
    </Folded>
  );
}
