import { LANGUAGES } from '../../i18n/language';
import { LANGS } from '../../i18n/text';
import { releaseText } from '../../record/publish/tables/releaseText';
import type { Edition } from './edition';
import { storyText } from '../../story/messages';
import { linkTo, storyPath } from './paths';

export const LLMS = 'llms.txt';

/** What programs that answer questions should know of the site: how to cite it, what it does not say, where the data lie. */
export function llmsText(edition: Edition): string {
  const { site, version, released, stories, tables } = edition;
  const at = (path: string) => linkTo(site, LLMS, path);
  const { en } = releaseText;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const files = tables.map(({ path, title, meaning, rows }) => {
    const link = `[${title.en}](${at(`data/${version}/${path}`)})`;
    return `${link}: ${meaning.en} ${en.rows(rows)}.`;
  });
  return [
    `# ${en.title}`,
    `> ${en.about} ${en.version(version, released)}`,
    ...LANGS.flatMap((lang) => {
      const text = releaseText[lang];
      const heading = (name: string) => `## ${name} (${LANGUAGES[lang].name})`;
      return [
        heading(text.cite),
        `${text.citation(version, released)} ${text.citeEvent}`,
        heading(text.limits),
        list(text.limitList),
      ];
    }),
    `## ${en.tables}`,
    list([...files, `[datapackage.json](${at(`data/${version}/datapackage.json`)}): ${en.packageNote}`]),
    en.format,
    `## ${storyText('en').stories}`,
    list(
      stories.flatMap((story) =>
        LANGS.map((lang) => `[${story.title[lang]}](${at(storyPath(story.id, lang))}): ${story.about[lang]}`),
      ),
    ),
    `## ${en.addresses}`,
    list([
      en.eventAddress(at('e/ID/'), at('e/ID/index.json')),
      en.viewAddress(at('?time=2021-06-20&lang=en')),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}
