import type { DialogText } from './messages';

/** Why something could not be prepared. */
export type Fault =
  | { readonly kind: 'load'; readonly file: string }
  | { readonly kind: 'network' | 'room' | 'canvas' | 'blank' }
  | { readonly kind: 'other'; readonly reason: string };

/** A fault on its way to the reader. */
export class ShareError extends Error {
  constructor(readonly fault: Fault) {
    super(JSON.stringify(fault));
    this.name = 'ShareError';
  }
}

/** What kept a file of the record or of the shapes from arriving, from the error that its resource keeps. */
export function loadFault(error: Error): Fault {
  const { fault, file = error.message } = error as Error & {
    readonly fault?: { readonly kind?: string; readonly status?: number };
    readonly file?: string;
  };
  if (fault?.kind === 'network') return { kind: 'network' };
  return { kind: 'load', file: fault?.status === undefined ? file : `${file}: HTTP ${fault.status}` };
}

/** What went wrong, whatever was thrown. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ShareError) return error.fault;
  return { kind: 'other', reason: error instanceof Error ? error.message : String(error) };
}

/** A fault in the reader's language. */
export function faultText(fault: Fault, text: DialogText): string {
  switch (fault.kind) {
    case 'load':
      return text.failed.load(fault.file);
    case 'other':
      return text.failed.other(fault.reason);
    default:
      return text.failed[fault.kind];
  }
}
