import type { App } from '../state/app';
import { storyText } from './messages';
import type { Story } from './model';
import { StepLink } from './StepLink';
import { useLang } from '../ui/useLang';

interface Props {
  readonly app: App;
  readonly story: Story;
  /** The place of the step that is told, from 0. */
  readonly at: number;
}

/** All steps by name; folded away until they are asked for. */
export function StepList({ app, story, at }: Props) {
  const lang = useLang(app);
  return (
    <details key={at} className="story-steps">
      <summary>{storyText(lang).steps}</summary>
      <ol>
        {story.steps.map((step, nth) => (
          <li key={step.id}>
            <StepLink app={app} at={step.at} step={step.id} isCurrent={nth === at}>
              {step.title[lang]}
            </StepLink>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** To the steps beside; at the foot of the story, in the same place however long a step is. */
export function StepMoves({ app, story, at }: Props) {
  const lang = useLang(app);
  const text = storyText(lang);
  return (
    <div className="story-moves">
      <MoveButton {...{ app, story }} to={at - 1} label={text.previous} />
      <MoveButton {...{ app, story }} to={at + 1} label={text.next} isMain />
    </div>
  );
}

interface MoveProps {
  readonly app: App;
  readonly story: Story;
  readonly to: number;
  readonly label: string;
  readonly isMain?: boolean;
}

/** To the step beside; where there is none it stays, so that a keyboard keeps its place, and does nothing. */
function MoveButton({ app, story, to, label, isMain = false }: MoveProps) {
  const lang = useLang(app);
  const step = story.steps[to];
  return (
    <button
      type="button"
      className={isMain ? 'story-next' : undefined}
      aria-disabled={step === undefined}
      onClick={() => step && app.actions.showStep(story.id, step.id, step.at)}
    >
      <span>{label}</span>
      {isMain && step && <span className="story-next-title">{step.title[lang]}</span>}
    </button>
  );
}
