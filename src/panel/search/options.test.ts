import { describe, expect, it } from 'vitest';
import type { Lang } from '../../i18n/text';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { vocabulary } from '../../words/vocabulary';
import { optionOf } from './options';

const option = (kind: string, id: string, lang: Lang = 'en') =>
  optionOf(
    RECORD.search.documents.find((each) => each.kind === kind && each.id === id)!,
    REAL_STORE,
    lang,
  );

describe('a result', () => {
  it('leads somewhere, for every document of the index in both languages', () => {
    for (const document of RECORD.search.documents) {
      for (const lang of ['en', 'zh'] as const) {
        const found = optionOf(document, REAL_STORE, lang);
        expect(found?.text && found.detail, `${document.kind} ${document.id}`).toBeTruthy();
      }
    }
  });

  it('of a company leads to its county, or to the province whose list it is on', () => {
    expect(option('company', 'aba-1-heishui-kedi')?.target).toMatchObject({ adcode: '513228' });
    expect(option('company', 'unplaced-shutian')?.target).toMatchObject({ adcode: '510000' });
  });

  it('of a body with several acts leads to the list of them', () => {
    const issuer = RECORD.search.documents.find(
      ({ kind, events }) => kind === 'issuer' && events!.length > 1,
    )!;
    expect(option('issuer', issuer.id)?.target).toEqual({ to: 'events', ids: issuer.events });
  });

  it('of the article says what research made of the statement', () => {
    const { id, statement, verdict } = RECORD.article.facts.find(({ verdict }) => verdict === 'unsupported')!;
    expect(option('fact', id)).toMatchObject({ text: statement.en, target: { to: 'fact', id } });
    expect(option('fact', id, 'zh')?.detail).toBe(vocabulary('zh').verdict[verdict]);
  });

  it('carries the language of its text', () => {
    const document = RECORD.search.documents.find(
      ({ kind, text }) => kind === 'document' && text.en === text.zh,
    )!;
    expect(option('document', document.id)?.lang).toBe('zh-Hans');
    expect(option('place', '510000')?.lang).toBe('en');
  });

  it('says where a place of a name that several share lies', () => {
    const shared = REAL_STORE.gazetteer.all.find(({ homonyms }) => homonyms?.length)!;
    expect(option('place', shared.adcode)?.text).toMatch(/ \(.+\)$/);
  });
});
