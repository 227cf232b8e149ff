import { Legend } from '../../panel/legend/Legend';
import type { App } from '../../state/app';
import { DatesMenu } from '../../timeline/DatesMenu';

/** The legend, and at its end the choice of the date that counts. */
export function LegendArea({ app }: { readonly app: App }) {
  return (
    <>
      <Legend app={app} />
      <DatesMenu app={app} />
    </>
  );
}
