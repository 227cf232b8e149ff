/** The code of charts, apart from the dialog's own: loaded when a chart is chosen. */
export { chartScene } from '../../../drawing/chart/chartScene';
export { chartOf, csvChart } from '../../../export/chartFile';
