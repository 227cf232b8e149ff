import { colouringOf } from '../layers/layers';
import type { App } from '../state/app';
import { describeMap } from '../words/describe';
import type { StageElements } from './stage';

/** The follow-up comes when the reader's hand rests. */
const REST_MS = 250;

/** The map in words, for who does not see it. */
export interface Description {
  readonly write: () => void;
  /** The same, once the state has stayed as it is for a moment. */
  readonly writeSoon: () => void;
  readonly destroy: () => void;
}

export function createDescription({ store, record }: App, { title, summary }: StageElements): Description {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function write(): void {
    const state = store.getState();
    const { region, select, lang } = state;
    const colouring = colouringOf(record, state);
    const text = describeMap({
      gazetteer: record.gazetteer,
      day: colouring.day,
      entered: region,
      statement: colouring.caption(lang, { entered: region }).statement,
      select,
      lang,
    });
    title.textContent = text.title;
    summary.textContent = text.summary;
  }
  return {
    write,
    writeSoon() {
      clearTimeout(timer);
      timer = setTimeout(write, REST_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
