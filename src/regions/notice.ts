import data from '../../geo/boundaries/notice.json';
import type { Text } from '../i18n/text';

/** What every view and export has to say about the boundaries it shows. Comes with the boundary set in `geo/boundaries/`. */
export interface BoundaryNotice {
  /** The lines imply no position, and how disputed places are drawn. */
  readonly note: Text;
  /** Credit and note in one line, for pictures that carry the whole of both in their metadata. */
  readonly short: Text;
  /** Places that the rule in `note` does not hold for, or that are not drawn. */
  readonly exceptions: Text;
  /** One line, required wherever the shapes are shown. */
  readonly credit: Text;
  /** Words of the credit lines that link to their source. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly licence: { readonly id: string; readonly name: string; readonly url: string };
  readonly projection: Text;
  /** Review number of the map authority (审图号) of a replacement set that has one. */
  readonly reviewNumber: string | null;
}

export const boundaryNotice: BoundaryNotice = data;
