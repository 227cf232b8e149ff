import { SOCIAL_IMAGES } from '../../export/socialImage';
import { colouringOf } from '../../layers/layers';
import type { AppState } from '../../state/state';
import type { Story } from '../../story/model';
import { viewState } from '../../story/steps';
import type { Lang } from '../../i18n/text';
import type { Edition } from './edition';

/** What the picture of a story for social sites shows, under the story's title: the step in its middle. */
export function picturedState({ context }: Pick<Edition, 'context'>, { steps }: Story, lang: Lang): AppState {
  return viewState(steps[Math.floor(steps.length / 2)]!.at, context, lang);
}

/** Where that picture lies, below the root. */
export function storyImagePath({ id }: Story, lang: Lang): string {
  return `${SOCIAL_IMAGES}story-${id}_${lang}.png`;
}

/** The picture of a story for social sites, and what stands for it; null without a site, for which none is drawn. */
export function storyImage(
  edition: Edition,
  story: Story,
  lang: Lang,
): { readonly path: string; readonly alt: string } | null {
  if (edition.site === null) return null;
  const state = picturedState(edition, story, lang);
  const { altText } = colouringOf(edition.record, state).caption(lang, { entered: state.region });
  return { path: storyImagePath(story, lang), alt: altText };
}
