import { runsOf } from '../drawing/text/whole';
import type { Lang } from '../i18n/text';

/** A text whose Chinese numbers, names and common words are not broken where a line ends. */
export function Unbroken({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  return runsOf(text, lang).map((run, at) => (
    <span key={at} {...(run.whole && { className: 'whole' })}>
      {run.text}
    </span>
  ));
}
