import type { ArticleFact } from '../../events/model';
import { capitalise } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { ChartsBeside } from '../../ui/ChartsBeside';
import { EventLinks } from '../../ui/EventLinks';
import { useFoundItem } from '../parts/useFoundItem';
import { vocabulary } from '../../words/vocabulary';
import { Mixed } from '../../ui/Mixed';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly facts: readonly ArticleFact[];
  /** Whether a search can lead to each: only where every statement has its one place. */
  readonly isSearched?: boolean;
}

/** Statements of the article, in its order. */
export function FactList({ app, facts, isSearched = false }: Props) {
  const Item = isSearched ? FoundFact : FactItem;
  return (
    <ol className="facts-list">
      {facts.map((fact) => (
        <Item key={fact.id} app={app} fact={fact} />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly app: App;
  readonly fact: ArticleFact;
  /** What makes the item one that a search can lead to. */
  readonly item?: Partial<ReturnType<typeof useFoundItem>>;
}

function FoundFact({ app, fact }: ItemProps) {
  return <FactItem app={app} fact={fact} item={useFoundItem(app, 'fact', fact.id)} />;
}

/** One statement of the article, what research found, and the events that carry the finding. */
function FactItem({ app, fact, item }: ItemProps) {
  const lang = useLang(app);
  const text = panelText(lang).article;
  const events = fact.events.flatMap((id) => app.record.event(id) ?? []);
  return (
    <li {...item} className="article-fact" data-fact={fact.id} data-verdict={fact.verdict}>
      <p className="statement-text">
        <Mixed text={fact.statement[lang]} />
      </p>
      <p className="finding">
        <strong className="verdict">{capitalise(vocabulary(lang).verdict[fact.verdict])}</strong>
        {fact.finding[lang] !== '' && (
          <>
            <span>{LANGUAGES[lang].colon}</span>
            <Mixed text={fact.finding[lang]} />
          </>
        )}
      </p>
      {events.length > 0 && <EventLinks events={events} className="inline-list" aria-label={text.events} />}
      <ChartsBeside app={app} ids={[fact.id]} />
    </li>
  );
}
