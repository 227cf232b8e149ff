import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../i18n/text';
import { boundaryNotice } from '../../regions/notice';
import { chooserPage } from './chooserPage';
import { dayPage } from './dayPage';
import { detailsIn } from './edition';
import { eventPage } from './eventPage';
import { homeData, homeHead } from './home';
import { notFoundPage } from './notFoundPage';
import { dayPath } from './paths';
import { robotsText } from './sitemap';
import { attributesIn, dataIn, metaIn, plainEdition, SITE, siteEdition } from './testing/edition';

const plain = plainEdition();
const published = siteEdition();
const keyDate = plain.keyDates.find(({ date }) => date === '2021-06-20')!;
const notice = plain.record.event('sichuan-drc-energy-bureau-notice-2021-06-18')!;
const rows = (html: string) => html.match(/<tr>\s*<th scope="row">/g)?.length;

describe.each(LANGS)('the page of 20 June 2021 in %s', (lang) => {
  const html = dayPage(plain, keyDate, lang);

  it('has the map and the table of the 34 units in its text', () => {
    expect(html).toMatch(/<div role="img" aria-label="[^"]{50,}"><svg /);
    expect(html.match(/<path id="m-r\d{6}"/g)).toHaveLength(34);
    expect(rows(html)).toBe(34);
  });

  it('lists the day’s events, each with the numbers of its documents, and every document once', () => {
    const events = plain.record.eventsOn(keyDate.date);
    for (const { title } of events) expect(html).toContain(title[lang].slice(1, 12));
    const urls = new Set(
      events.flatMap(({ id }) => detailsIn(plain)(id)!.sources.map(({ url, title }) => url ?? title)),
    );
    const listed = [...html.matchAll(/<li id="doc-(\d+)">/g)].map(([, n]) => Number(n));
    expect(listed).toEqual(Array.from({ length: urls.size }, (_, i) => i + 1));
    const referred = attributesIn(html, 'a', 'href').filter((href) => href.startsWith('#doc-'));
    expect(new Set(referred).size).toBe(urls.size);
  });

  it('says why the day was chosen, what the boundaries imply, the licences, the version and how to cite it', () => {
    expect(html).toContain(keyDate.why[lang].slice(0, 20));
    expect(html).toContain(boundaryNotice.note[lang].slice(0, 30));
    expect(html).toContain('CC BY 4.0');
    expect(html).toContain(plain.version);
    expect(html).toContain(`data=${plain.version}`);
  });

  it('leads to the map in the same state', () => {
    expect(attributesIn(html, 'a', 'href')).toContain(`../../../?time=2021-06-20&lang=${lang}`);
  });
});

describe.each(LANGS)('the page of the Sichuan notice in %s', (lang) => {
  const html = eventPage(plain, notice, lang);

  it('keeps its dates apart and carries issuer, document, summary, notes and every source', () => {
    const details = detailsIn(plain)(notice.id)!;
    for (const date of ['2021-06-18', '2021-06-20', '2021-06-25']) {
      expect(html).toContain(`<time dateTime="${date}">`);
    }
    expect(html).toContain(notice.issuer![lang].slice(0, 12));
    expect(html).toContain(`《${details.documentTitle.zh}》`);
    expect(html).toContain(details.summary[lang].slice(0, 12));
    expect(html.match(/<li id="doc-/g)).toHaveLength(details.sources.length);
    for (const { url, linked } of details.sources) {
      if (url && linked !== false) expect(attributesIn(html, 'a', 'href')).toContain(url);
    }
  });

  it('shows the map of its day with its province outlined, and what it does to areas', () => {
    expect(html).toContain('class="outlines"');
    expect(html).toContain(plain.record.gazetteer.get('510000').short[lang]);
    expect(rows(html)).toBe(34 + plain.record.index.steps.filter(({ event }) => event === notice.id).length);
  });
});

it('a document’s title says of words of the other language in it that they are', () => {
  const cited = (title: string, of: 'zh' | 'en') => {
    const events = plain.details.events.map((event) =>
      event.id === notice.id ? { ...event, sources: [{ ...event.sources[0]!, title, lang: of }] } : event,
    );
    const html = eventPage({ ...plain, details: { ...plain.details, events } }, notice, 'en');
    return [...html.replace(/<span>([^<]*)<\/span>/g, '$1').matchAll(/<cite[^]*?<\/cite>/g)].join('\n');
  };
  expect(cited('某州拆除64个项目 (altered reprint)', 'zh')).toContain(
    '个项目 (<span lang="en">altered reprint</span>)</cite>',
  );
  expect(cited('A report (relaying 某日报)', 'en')).toContain(
    'relaying <span lang="zh-Hans">某日报</span>)</cite>',
  );
});

describe('a build without an address', () => {
  const htmls = [
    dayPage(plain, keyDate, 'en'),
    eventPage(plain, notice, 'zh'),
    chooserPage(plain, {
      path: dayPath(keyDate.date),
      languages: { zh: dayPath(keyDate.date, 'zh'), en: dayPath(keyDate.date, 'en') },
      title: { zh: '题', en: 'Title' },
      description: { zh: '说明', en: 'Description' },
      image: null,
      data: {},
      isEmbedded: true,
    }),
    homeHead(plain),
  ];

  it('links relatively and has no canonical address, social tag or way to embed', () => {
    for (const html of htmls) {
      expect(html).not.toMatch(/rel="canonical"|og:|twitter:|json\+oembed/);
      const own = attributesIn(html, 'link', 'href');
      expect(own.filter((href) => /^(https?:)?\//.test(href))).toEqual([]);
      expect(html).toContain('hrefLang="x-default"');
    }
    expect(robotsText(null)).not.toContain('Sitemap');
  });
});

describe('what the home page says of itself', () => {
  it('describes the record as a dataset, and the page for social sites and embedding', () => {
    const head = homeHead(published);
    expect(dataIn(homeData(published))).toMatchObject({
      '@type': 'Dataset',
      url: SITE,
      version: published.version,
      temporalCoverage: '2013-12-05/2026-02-06',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(metaIn(head, 'og:type')).toBe('website');
    expect(head).toContain(`<link rel="canonical" href="${SITE}"/>`);
    expect(head).toContain(`href="${SITE}oembed.en.json"`);
    expect(head).toContain(`hrefLang="zh-Hans" href="${SITE}?lang=zh"`);
  });

  it('lists every table of the version with its size and the hash of its bytes', () => {
    const { distribution } = dataIn(homeData(published)) as { distribution: readonly object[] };
    const tables = readdirSync(`public/data/${published.version}`).filter((file) => file.endsWith('.csv'));
    expect(tables).toContain('events.csv');
    for (const file of tables) {
      const path = `data/${published.version}/${file}`;
      const bytes = readFileSync(`public/${path}`);
      expect(distribution).toContainEqual(
        expect.objectContaining({
          contentUrl: SITE + path,
          contentSize: `${bytes.length} B`,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        }),
      );
    }
  });
});

it('the page for addresses without content speaks both languages and needs no other file', () => {
  const html = notFoundPage(SITE);
  expect(html).toContain('lang="zh-Hans"');
  expect(html).toContain('lang="en"');
  expect(attributesIn(html, 'a', 'href')).toEqual([SITE, SITE]);
  expect(attributesIn(notFoundPage(null), 'a', 'href')).toEqual(['/', '/']);
  expect(attributesIn(html, 'link', 'href')).toEqual(['data:,']);
});
