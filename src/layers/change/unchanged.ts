import type { Fill } from '../../theme/paint';

/** The grey of what did not change: no class has it, so that colour on the map of a comparison is news. */
export const UNCHANGED: Fill = {
  key: 'unchanged',
  colour: { light: '#e3e0d8', dark: '#3a3834' },
  border: { light: '#736e64', dark: '#95907f' },
  label: 'ink',
  quiet: { light: '#5f5a50', dark: '#c9c3b5' },
};
