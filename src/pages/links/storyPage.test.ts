import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../i18n/text';
import { correctedSince, eventsLinked, piecesOf } from '../../story/model';
import { eventPath } from './paths';
import { storyFrames } from './storyFrames';
import { storyPage } from './storyPage';
import { attributesIn, plainEdition } from './testing/edition';

const edition = plainEdition();
const sections = (html: string) => html.split('<section id="').slice(1);

describe.each(LANGS)('the page of a story in %s', (lang) => {
  const pages = edition.stories.map((story) => [story, storyPage(edition, story, lang)] as const);

  it('has each step under its own address, with headline, figure, legend and what is told', () => {
    for (const [{ steps }, html] of pages) {
      const found = sections(html);
      expect(found.map((section) => section.split('"')[0])).toEqual(steps.map(({ id }) => id));
      found.forEach((section, at) => {
        expect(section).toMatch(/<p class="story-headline">[^<]{10,}</);
        expect(section).toMatch(/<div role="img" aria-label="[^"]{50,}"><svg /);
        expect(section).toContain('class="legend-rows"');
        const [first] = piecesOf(steps[at]!.text[lang]);
        if (typeof first === 'string') expect(section).toContain(first.slice(0, 4));
      });
    }
  });

  it('links every event that it names to the event’s page, and numbers its documents', () => {
    for (const [{ steps }, html] of pages) {
      sections(html).forEach((section, at) => {
        const events = piecesOf(steps[at]!.text[lang]).flatMap((piece) =>
          typeof piece !== 'string' && piece.kind === 'event' ? [piece.event] : [],
        );
        const links = attributesIn(section, 'a', 'href');
        for (const id of events) expect(links.some((link) => link.endsWith(eventPath(id, lang)))).toBe(true);
        const referred = new Set(links.filter((link) => link.startsWith(`#${steps[at]!.id}-doc-`)));
        const listed = [...section.matchAll(/<li id="([^"]+-doc-\d+)">/g)].map(([, id]) => `#${id!}`);
        expect([...referred].sort()).toEqual(listed.sort());
        expect(listed.length).toBeGreaterThan(0);
      });
    }
  });

  it('shows beside the article’s own sentences the figures of others that they speak of, with source and values', () => {
    const [, html] = pages.find(([{ id }]) => id === 'the-article')!;
    const besides = new Map(
      sections(html).flatMap((section) => {
        const [, beside] = section.split('<aside class="charts-beside">');
        return beside === undefined ? [] : [[section.split('"')[0]!, beside.split('</aside>')[0]!]];
      }),
    );
    const found = [...besides].map(([step, beside]) => [
      step,
      /3DCenter|CC BY-NC-SA|TWh|太瓦时/.exec(beside)?.[0],
    ]);
    expect(found).toEqual([
      ['hope', lang === 'en' ? 'TWh' : '太瓦时'],
      ['three-ways', 'CC BY-NC-SA'],
      ['losses', '3DCenter'],
      ['second-largest', 'CC BY-NC-SA'],
    ]);
    for (const beside of besides.values()) {
      expect(beside).toMatch(/<div class="chart-drawing" role="img" aria-label="[^"]{50,}">/);
      expect(beside.match(/<tr>/g)!.length).toBeGreaterThan(8);
    }
  });

  it('leads from each step into the map, to the same step', () => {
    const [story, html] = pages[0]!;
    const links = attributesIn(html, 'a', 'href');
    for (const { id } of story.steps)
      expect(
        links.some((link) => link.includes(`story=${story.id}&step=${id}`)),
        id,
      ).toBe(true);
  });
});

describe.each(LANGS)('the frame of a story in %s', (lang) => {
  it('tells every step where no script may run, and leads to the story’s page', () => {
    const frames = storyFrames(edition);
    for (const story of edition.stories) {
      const frame = frames.find(({ path }) => path === `story/${story.id}/${lang}/embed.html`)!;
      const unrolled = renderToStaticMarkup(frame.unrolled);
      for (const { title, text } of story.steps) {
        expect(unrolled).toContain(`<h3>${title[lang]}</h3>`);
        for (const id of eventsLinked(text[lang]))
          expect(unrolled).toContain(`../../../${eventPath(id, lang)}`);
      }
      expect(unrolled).toContain(`href="../../../story/${story.id}/${lang}/"`);
    }
  });
});

describe('a story that was written for an older record', () => {
  const [story] = edition.stories;
  const event = 'nat-2021-05-21-fsdc-51';
  const { date, adcode, title } = edition.record.event(event)!;
  const corrected = { event, kind: 'corrected', date, adcode, title, fields: [] } as const;
  const newer = {
    ...edition.changes[0]!,
    version: 'aaaaaaaaaaaa',
    previous: story!.record,
    events: [corrected, { ...corrected, event: 'nat-2017-11-mining-exit-meeting' }],
    others: [],
  };
  const changes = [newer, ...edition.changes];

  it('says which of its events were corrected since, and of no others', () => {
    expect(correctedSince(story!, changes)).toEqual([event]);
    const html = storyPage({ ...edition, changes }, story!, 'en');
    expect(html).toMatch(/one of its events was corrected:<\/p><ul><li><a [^>]*nat-2021-05-21-fsdc-51/);
  });

  it('says nothing where none was', () => {
    const written = { ...story!, record: edition.changes[0]!.version };
    expect(storyPage(edition, written, 'en')).not.toContain('story-corrected');
  });
});
