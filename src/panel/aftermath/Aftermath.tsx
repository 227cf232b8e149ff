import { chartText } from '../../drawing/chart/text';
import type { App } from '../../state/app';
import { latePart } from '../../ui/latePart';
import { useLang } from '../../ui/useLang';
import { Folded } from '../parts/Folded';

const Parts = latePart(() => import('./AftermathParts').then((part) => part.AftermathParts));

/** What followed the acts, in figures of others; loads when it is opened. */
export function Aftermath({ app }: { readonly app: App }) {
  const text = chartText(useLang(app)).after;
  return (
    <Folded title={text.title}>
      <p className="lead">{text.lead}</p>
      <Parts app={app} />
    </Folded>
  );
}
