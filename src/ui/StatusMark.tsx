import type { Extent, Status } from '../events/model';
import { capitalise } from '../i18n/format';
import type { RegionPaint } from '../theme/paint';
import { stepName } from '../words/className';
import { useReading } from './reading';
import { Swatch } from './Swatch';

interface Props {
  readonly status: Status;
  readonly extent: Extent;
  /** As the map draws it; a status that the map does not draw has no patch. */
  readonly paint: RegionPaint | null;
}

/** A status as a patch of the map and its words; never colour alone. */
export function StatusMark({ status, extent, paint }: Props) {
  const { lang } = useReading();
  return (
    <span className="status-mark" data-status={status}>
      {paint && <Swatch paint={paint} />}
      <strong>{capitalise(stepName({ status, extent }, lang))}</strong>
    </span>
  );
}
