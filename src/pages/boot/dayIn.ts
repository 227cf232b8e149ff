import { parseDay, type Day } from '../../time/day';

/** A day that an address below `d/` names, though no page is there. */
export interface NamedDay {
  readonly day: Day;
  /** Where the site begins. */
  readonly root: string;
}

/** The day in a path such as `/map/d/2021-06-09.`: what stands after it does not count. */
export function dayIn(pathname: string): NamedDay | undefined {
  const [, root = '', text = ''] = /^(.*\/)d\/(\d{4}-\d{2}-\d{2})/.exec(pathname) ?? [];
  const day = parseDay(text);
  return day && { day, root };
}
