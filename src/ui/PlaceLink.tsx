import type { Adcode } from '../regions/region';
import { placePart } from '../words/parts';
import { useReading } from './reading';
import { Said } from './Said';

/** A place named; leads to it where the surface can. */
export function PlaceLink({ adcode }: { readonly adcode: Adcode }) {
  const { record, lang } = useReading();
  return <Said parts={[placePart(record.gazetteer, adcode, lang)]} />;
}
