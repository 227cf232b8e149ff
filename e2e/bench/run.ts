/**
 * Measures speed and size on this machine and prints them, also as ratios within the run: numbers of two machines do not
 * compare, ratios do. Times are never asserted, but for the limits of the event store.
 *
 *   npm run bench -- [store] [figure] [slider] [drag] [strip] [loading] [embed] [soak] [--steps 200] [--rounds 5] [--soak-steps 10000]
 *   npm run bench -- loading embed slider --against ../before/dist    beside an earlier build
 */
import { parseArgs } from 'node:util';
import { launch } from './browser';
import { benchEmbed } from './embed/embed';
import { benchDrawing } from './figure/drawing';
import { benchPictures } from './figure/pictures';
import { benchLoading } from './loading/loading';
import { machineLine } from './machine';
import { openSite } from './site';
import { benchDrag } from './slider/drag';
import { benchSlider } from './slider/slider';
import { benchSoak } from './slider/soak';
import { benchStrip } from './slider/strip';
import { benchStore } from './store';

/** The last one only when it is named: it takes half an hour and more. */
const PARTS = ['store', 'figure', 'slider', 'drag', 'strip', 'loading', 'embed', 'soak'];
/** Parts that open pages of the build. */
const IN_BROWSER = ['figure', 'slider', 'drag', 'strip', 'loading', 'embed', 'soak'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    steps: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    against: { type: 'string' },
    'soak-steps': { type: 'string', default: '10000' },
  },
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}`);
const wanted = (part: string) => (positionals.length === 0 ? part !== 'soak' : positionals.includes(part));

const browser = await launch();
try {
  console.log(await machineLine(browser));
  if (wanted('store')) {
    console.log();
    const broken = benchStore();
    for (const line of broken) console.error(line);
    if (broken.length > 0) process.exitCode = 1;
  }
  if (wanted('figure')) benchDrawing(Number(values.steps));
  if (IN_BROWSER.some(wanted)) {
    const site = await openSite(values.against);
    try {
      if (wanted('figure')) await benchPictures(browser, site.url);
      if (wanted('slider')) await benchSlider(browser, site, Number(values.steps));
      if (wanted('drag')) await benchDrag(browser, site.url, Number(values.steps));
      if (wanted('strip')) await benchStrip(browser, site.url, Number(values.steps));
      if (wanted('loading')) await benchLoading(browser, site, Number(values.rounds));
      if (wanted('soak')) await benchSoak(browser, site.url, Number(values['soak-steps']));
      if (wanted('embed')) await benchEmbed(browser, site, Number(values.rounds));
    } finally {
      site.close();
    }
  }
} finally {
  await browser.close();
}
