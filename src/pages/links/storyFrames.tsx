import type { ReactElement } from 'react';
import { LANGS, type Lang } from '../../i18n/text';
import { OPENING_TIME } from '../../state/state';
import { storyText } from '../../story/messages';
import { eventsLinked, type Story } from '../../story/model';
import { viewState } from '../../story/steps';
import { StoryText } from '../../story/StoryText';
import { ReadingContext } from '../../ui/reading';
import { BesideCharts } from './BesideCharts';
import { mapPath, type Edition } from './edition';
import type { Frame } from './frames';
import { pageReading } from './pageReading';
import { linkTo, storyPath } from './paths';

/** Every step of a story in words, as its frame shows it where no script may run; with charts as pictures; maps and tables stand on the story's page. */
function unrolledSteps(edition: Edition, path: string, story: Story, lang: Lang): ReactElement {
  const link = (to: string) => linkTo(edition.site, path, to);
  return (
    <ReadingContext value={pageReading(edition, path, lang)}>
      <section className="scriptless told">
        <h2>{story.title[lang]}</h2>
        <ol>
          {story.steps.map((step) => (
            <li key={step.id}>
              <h3>{step.title[lang]}</h3>
              <StoryText
                step={step}
                sources={null}
                idPrefix={step.id}
                viewLink={(at, words) => (
                  <a href={link(mapPath(edition, viewState(at, edition.context, lang)))}>{words}</a>
                )}
              />
              <BesideCharts
                edition={edition}
                ids={eventsLinked(step.text[lang])}
                lang={lang}
                fixed="picture"
              />
            </li>
          ))}
        </ol>
        <p>
          <a href={link(storyPath(story.id, lang))}>{storyText(lang).onPage}</a>
        </p>
      </section>
    </ReadingContext>
  );
}

/** The frame of each story in each language. */
export function storyFrames(edition: Edition): readonly Frame[] {
  return edition.stories.flatMap((story) =>
    LANGS.map((lang) => {
      const path = `${storyPath(story.id, lang)}embed.html`;
      return { path, day: OPENING_TIME, lang, unrolled: unrolledSteps(edition, path, story, lang) };
    }),
  );
}
