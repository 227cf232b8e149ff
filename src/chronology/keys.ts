const MARK = '.chronology-mark a';

/** The mark of a row that lies nearest to `left`. */
function nearestIn(row: Element, left: number): HTMLElement | undefined {
  const marks = [...row.querySelectorAll<HTMLElement>(MARK)];
  const away = (mark: HTMLElement) => Math.abs(mark.getBoundingClientRect().left - left);
  return marks.toSorted((a, b) => away(a) - away(b))[0];
}

/** The mark that an arrow leads to: along the row, or to the nearest row above or below that has any. */
function next(mark: HTMLElement, key: string): HTMLElement | undefined {
  const row = mark.closest('tr')!;
  const marks = [...row.querySelectorAll<HTMLElement>(MARK)];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step !== undefined) return marks[marks.indexOf(mark) + step];
  const rows = [...row.parentElement!.children].filter((each) => each.querySelector(MARK));
  const down = { ArrowDown: 1, ArrowUp: -1 }[key];
  const other = down === undefined ? undefined : rows[rows.indexOf(row) + down];
  return other && nearestIn(other, mark.getBoundingClientRect().left);
}

/** Lets the marks below `root` be reached by arrows, a row being one stop of the Tab key. Returns what ends it. */
export function chronologyKeys(root: HTMLElement): () => void {
  for (const row of root.querySelectorAll('tbody tr'))
    row.querySelectorAll<HTMLElement>(MARK).forEach((mark, at) => {
      mark.tabIndex = at === 0 ? 0 : -1;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>(MARK);
    const to = mark && next(mark, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  root.addEventListener('keydown', onKeyDown);
  return () => root.removeEventListener('keydown', onKeyDown);
}
