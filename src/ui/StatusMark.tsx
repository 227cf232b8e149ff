import type { Status } from '../events/model';
import { capitalise } from '../i18n/format';
import type { RegionPaint } from '../theme/paint';
import { vocabulary } from '../words/vocabulary';
import { useReading } from './reading';
import { Swatch } from './Swatch';

interface Props {
  readonly status: Status;
  /** As the map draws it; a status that the map does not draw has no patch. */
  readonly paint: RegionPaint | null;
}

/** A status as a patch of the map and its word; never colour alone. */
export function StatusMark({ status, paint }: Props) {
  const words = vocabulary(useReading().lang);
  return (
    <span className="status-mark" data-status={status}>
      {paint && <Swatch paint={paint} />}
      <strong>{capitalise(words.status[status])}</strong>
    </span>
  );
}
