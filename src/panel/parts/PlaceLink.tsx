import { displayName } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { visit } from '../model/visit';
import { useLang } from './hooks';

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
}

/** A place named; shows it on the map and in the panel. */
export function PlaceLink({ app, adcode }: Props) {
  const lang = useLang(app);
  return (
    <button type="button" className="text-link" data-place={adcode} onClick={() => visit(app, adcode)}>
      {displayName(app.record.gazetteer, adcode, lang)}
    </button>
  );
}
