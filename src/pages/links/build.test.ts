import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withContentPolicy } from '../../build/contentPolicy';
import { LANG_TAG } from '../../i18n/format';
import { langOfTag } from '../../i18n/language';
import { RETIRED } from '../../words/testing/retiredWords';
import { LANGS } from '../../i18n/text';
import { pageFiles } from './build';
import { imagesOf } from './images';
import { releaseText } from '../../record/publish/tables/releaseText';
import { dayPath, eventPath, fileOf, storyPath, TEXT_PAGES, textPath, twinPath } from './paths';
import { storyImagePath } from './storyImage';
import { attributesIn, dataIn, metaIn, SITE, siteEdition } from './testing/edition';
import { textsIn } from './testing/texts';

const edition = siteEdition();
let files: ReadonlyMap<string, string>;
/** The pages of days and events, with and without a language, by their address. */
let pages: readonly (readonly [url: string, html: string])[];
/** Those of them that are a map when they are embedded. */
let maps: typeof pages;

beforeAll(() => {
  files = pageFiles(edition);
  pages = [...files]
    .filter(([path]) => path.endsWith('/index.html'))
    .map(([path, html]) => [SITE + path.slice(0, -'index.html'.length), html]);
  maps = pages.filter(([url]) => /^[de]\//.test(url.slice(SITE.length)));
}, 120_000);

const paths = (lang?: (typeof LANGS)[number]) => [
  ...TEXT_PAGES.map((name) => textPath(name, lang)),
  ...edition.keyDates.map(({ date }) => dayPath(date, lang)),
  ...edition.stories.map(({ id }) => storyPath(id, lang)),
  ...edition.record.index.events.map(({ id }) => eventPath(id, lang)),
];
const alternates = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, lang, url]) => [
      lang!,
      url!,
    ]),
  );

const oembedLinks = (html: string) =>
  [...html.matchAll(/type="application\/json\+oembed" title="[^"]+" href="([^"]+)"/g)].map(
    ([, link]) => link!,
  );

describe('the pages of a build with an address', () => {
  it('are one for every key date, event and story in each language, and one that leads to both', () => {
    const wanted = [...paths(), ...LANGS.flatMap((lang) => paths(lang))].map(fileOf);
    expect([...files.keys()].filter((path) => path.endsWith('/index.html')).sort()).toEqual(wanted.sort());
  });

  it('link with absolute addresses, and to nothing on the site that is not there', () => {
    const known = new Set([
      SITE,
      ...pages.map(([url]) => url),
      ...[...files.keys()].map((path) => SITE + path),
      ...readdirSync('public', { recursive: true, encoding: 'utf8' }).map((path) => SITE + path),
    ]);
    const faults = pages.flatMap(([url, html]) => {
      const links = [...attributesIn(html, 'a', 'href'), ...attributesIn(html, 'link', 'href')];
      return links.flatMap((link) => {
        if (link.startsWith('#')) return html.includes(`id="${link.slice(1)}"`) ? [] : [`${url}: ${link}`];
        if (/^\.\.\/.*\.(css|svg)$/.test(link)) return [];
        if (!/^https?:/.test(link)) return [`${url}: ${link}`];
        const bare = link.replace(/[?#].*/, '');
        return link.startsWith(SITE) && !known.has(bare) ? [`${url}: ${link}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('have a title, a description and a canonical address of their own', () => {
    const titles = pages.map(([, html]) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(pages.length);
    for (const [url, html] of pages) {
      expect(metaIn(html, 'description'), url).toMatch(/\S/);
      expect(html).toContain(`<link rel="canonical" href="${url}"/>`);
    }
  });

  it('name each other as the same page in another language, both ways', () => {
    const byUrl = new Map(pages);
    for (const [url, html] of pages) {
      const named = alternates(html);
      expect(Object.keys(named).sort(), url).toEqual(['en', 'x-default', 'zh-Hans']);
      expect(Object.values(named), url).toContain(url);
      for (const other of Object.values(named)) expect(alternates(byUrl.get(other)!)).toEqual(named);
    }
    for (const lang of LANGS) {
      const url = SITE + dayPath(edition.keyDates[0]!.date, lang);
      expect(byUrl.get(url)).toContain(`<html lang="${LANG_TAG[lang]}">`);
    }
  });

  it('show social sites a picture of 1200 by 628 that the build draws', () => {
    const drawn = new Set(imagesOf(edition).map(({ path }) => SITE + path));
    for (const [url, html] of pages) {
      expect(drawn, url).toContain(metaIn(html, 'og:image'));
      expect(metaIn(html, 'twitter:image'), url).toBe(metaIn(html, 'og:image'));
      expect([metaIn(html, 'og:image:width'), metaIn(html, 'og:image:height')], url).toEqual(['1200', '628']);
      expect(metaIn(html, 'og:url'), url).toBe(url);
      expect(metaIn(html, 'og:image:alt'), url).toMatch(/\S/);
    }
  });

  it('show a picture of its own for each story in each language', () => {
    const shown = edition.stories.flatMap(({ id }) =>
      LANGS.map((lang) => metaIn(files.get(fileOf(storyPath(id, lang)))!, 'og:image')),
    );
    expect(shown).toEqual(
      edition.stories.flatMap((story) => LANGS.map((lang) => SITE + storyImagePath(story, lang))),
    );
    expect(new Set(shown).size).toBe(edition.stories.length * LANGS.length);
  });

  it('carry data for machines that parses: an act as an event, the rest and days as articles', () => {
    for (const [url, html] of pages) {
      const data = dataIn(html);
      expect(data['@context'], url).toBe('https://schema.org');
      const isDay = url.startsWith(`${SITE}d/`);
      const isData = url.startsWith(`${SITE}data/`);
      const types = isDay ? ['Article'] : isData ? ['Dataset', 'Article'] : ['Event', 'Article'];
      expect(types, url).toContain(data['@type']);
    }
    const html = files.get(fileOf(eventPath('qh-2021-06-09-full-shutdown', 'en')))!;
    expect(dataIn(html)).toMatchObject({ '@type': 'Event', startDate: '2021-06-09', inLanguage: 'en' });
    const reaction = files.get(fileOf(eventPath('consequence-difficulty-2021-07-03', 'zh')))!;
    expect(dataIn(reaction)).toMatchObject({ '@type': 'Article', inLanguage: 'zh-Hans' });
  });

  it('say so within the first 150 KB, and of frames that the build makes', () => {
    const frames = new Set([
      'embed.html',
      ...[...edition.frames].flatMap((date) => LANGS.map((lang) => `${dayPath(date, lang)}embed.html`)),
    ]);
    for (const [url, html] of maps) {
      // WordPress reads no further.
      const start = Buffer.from(html).subarray(0, 150_000).toString();
      expect(oembedLinks(start), url).toEqual(oembedLinks(html));
      for (const link of oembedLinks(html)) {
        const { html: frame } = JSON.parse(files.get(link.slice(SITE.length))!) as { html: string };
        const [src] = attributesIn(frame, 'iframe', 'src');
        expect(frames, link).toContain(src!.slice(SITE.length).replace(/\?.*/, ''));
      }
    }
  });

  it('say how to embed them: one bare frame, plain title, a picture, and the day’s own frame for a key date', () => {
    for (const [url, html] of pages.filter((page) => !maps.includes(page)))
      expect(oembedLinks(html), url).toEqual([]);
    for (const [url, html] of maps) {
      const found = oembedLinks(html);
      expect(found.length, url).toBeGreaterThan(0);
      for (const link of found) {
        const answer = JSON.parse(files.get(link.slice(SITE.length))!) as Record<string, unknown>;
        expect(answer, link).toMatchObject({
          version: '1.0',
          type: 'rich',
          provider_url: SITE,
          width: 800,
          height: 560,
          thumbnail_width: 1200,
          thumbnail_height: 628,
          cache_age: 86400,
        });
        expect(answer['html'], link).toMatch(
          /^<iframe src="[^"]+" width="800" height="560" title="[^"]+"><\/iframe>$/,
        );
        expect(answer['title'], link).not.toMatch(/[<>]/);
        expect(answer['thumbnail_url'], link).toMatch(/\.png$/);
      }
    }
    const zh = JSON.parse(files.get('d/2021-06-20/oembed.zh.json')!) as { html: string };
    expect(zh.html).toContain(
      `src="${SITE}d/2021-06-20/zh/embed.html?time=2021-06-20&amp;lang=zh&amp;fit=1"`,
    );
  });

  it('stand beside each event as JSON, which the pages name: all of the record, its version, licence and citation', () => {
    for (const { id, title } of edition.record.index.events) {
      const path = twinPath(id);
      const twin = JSON.parse(files.get(path)!) as { event: { sources: unknown[]; title: unknown } };
      expect(twin).toMatchObject({ version: edition.version, licence: expect.stringContaining('by/4.0') });
      expect(twin.event).toMatchObject({ id, title });
      expect(twin.event.sources).toHaveLength(edition.record.event(id)!.sources);
      for (const lang of LANGS) {
        const html = files.get(fileOf(eventPath(id, lang)))!;
        expect(html).toContain(`<link rel="alternate" type="application/json" href="${SITE + path}"/>`);
        expect(twin).toMatchObject({
          pages: { [lang]: SITE + eventPath(id, lang) },
          citation: { [lang]: expect.stringContaining(`data=${edition.version}`) },
        });
      }
    }
  });

  it('are told of by feeds: every change, and those of each province apart, each leading to a page that is there', () => {
    const entries = (path: string) =>
      [...files.get(path)!.matchAll(/<entry>.*?<\/entry>/g)].map(([entry]) => entry);
    const all = entries('data/changes.atom');
    expect(all).toHaveLength(edition.changes.flatMap(({ events }) => events).length);
    const feeds = [...files.keys()].filter((path) => /^data\/changes\/CN-[A-Z]{2}\.atom$/.test(path));
    expect(feeds.length).toBeGreaterThan(20);
    expect(all).toEqual(expect.arrayContaining(feeds.flatMap(entries)));
    expect(entries('data/changes/CN-QH.atom').length).toBeGreaterThan(0);
    for (const entry of all) {
      const [, href] = /rel="alternate" href="([^"#]+)/.exec(entry)!;
      expect(files.has(fileOf(href!.slice(SITE.length))), href).toBe(true);
      expect(entry).toMatch(/<title>(Added|Corrected|Withdrawn): |<title>(新增|更正|撤下)/);
    }
  });

  it('are explained to programs: how to cite, what the map does not say, where every table is', () => {
    const text = files.get('llms.txt')!;
    for (const { id, title, about } of edition.stories)
      for (const lang of LANGS)
        expect(text).toContain(`[${title[lang]}](${SITE}${storyPath(id, lang)}): ${about[lang]}`);
    expect(text).toMatch(/^# .+\n\n> /);
    for (const lang of LANGS) {
      for (const line of releaseText[lang].limitList) expect(text).toContain(`- ${line}`);
      expect(text).toContain(releaseText[lang].citation(edition.version, edition.released));
    }
    for (const { path } of edition.tables) expect(text).toContain(`${SITE}data/${edition.version}/${path}`);
  });

  it('are all in the list for search engines, which robots.txt names', () => {
    const sitemap = files.get('sitemap.xml')!;
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
    expect(new Set(listed)).toEqual(
      new Set([SITE, `${SITE}?lang=zh`, `${SITE}?lang=en`, ...pages.map(([url]) => url)]),
    );
    expect(files.get('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });

  it('hold no id twice, one first heading, no script and no style attribute', () => {
    for (const [url, html] of [...pages, ['404', files.get('404.html')!] as const]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.length, url).toBe(new Set(ids).size);
      expect(html.match(/<h1\b/g), url).toHaveLength(1);
      expect(html.replaceAll('<script type="application/ld+json">', ''), url).not.toMatch(
        /<script\b|\sstyle="/,
      );
    }
  });

  it('keep their colours, as the map’s own pages do, where an extension would darken them', () => {
    const shells = ['index.html', 'embed.html', 'playground.html'].map(
      (path) => [path, readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')] as const,
    );
    for (const [url, html] of [...pages, ['404', files.get('404.html')!] as const, ...shells]) {
      expect(html, url).toMatch(/<meta name="darkreader-lock" ?\/>/);
    }
  });

  it('can carry the policy that names their own styles', () => {
    for (const [url, html] of [...pages, ['404', files.get('404.html')!] as const]) {
      expect(withContentPolicy(html, url, SITE), url).toMatch(
        /^<!doctype html>\n<html[^>]*><head><meta charset="utf-8"\/>\s*<meta http-equiv="Content-Security-Policy"/i,
      );
    }
  });

  it('are in plain words, in both languages', () => {
    // What has changed quotes what was there before.
    for (const [url, html] of pages.filter(([address]) => !address.includes('/changes/'))) {
      const retired = textsIn(html).filter(({ text, lang }) => RETIRED[langOfTag(lang)].test(text));
      expect(retired, url).toEqual([]);
    }
  });

  it('say of Chinese words that they are Chinese, wherever they stand', () => {
    for (const [url, html] of pages) {
      const chinese = textsIn(html).filter(({ text }) => /\p{Script=Han}/u.test(text));
      expect(chinese, url).not.toEqual([]);
      expect(
        chinese.filter(({ lang }) => lang !== 'zh-Hans'),
        url,
      ).toEqual([]);
    }
  });
});
