import { OPENING_TIME } from '../state/state';
import { SYSTEM_FONTS } from '../theme/fontStacks';

/**
 * Runs in the page's head, before anything is painted: the language and colours that the address or the reader asks for, and
 * whether the address asks for another view than the one drawn, which then shows its outlines only. Where the page's program does
 * not arrive, the drawn view stands alone: whole, with its own date. Plain script text.
 */
export const BOOT_SCRIPT = `(function(){var r=document.documentElement,q=new URLSearchParams(location.search),l=q.get('lang')||(navigator.languages||['en']).find(function(t){return/^(zh|en)\\b/i.test(t)})||'en',d=q.get('dark'),t=q.get('theme')||(d==='true'?'dark':d==='false'?'light':'');r.lang=/^zh/i.test(l)?'zh-Hans':'en';r.dataset.scripts='';if(t==='dark'||t==='light')r.dataset.theme=t;if(['region','select','event','dates','view','metric','data'].some(function(k){return q.has(k)})||q.has('time')&&q.get('time')!=='${OPENING_TIME}')r.dataset.opening='other';addEventListener('error',function(e){if(e.target.type==='module'){r.dataset.ready='error';r.dataset.opening='alone'}},true)})()`;

/** Id of the first element after the map. */
export const AFTER_MAP = 'after-map';

/** Holds the first frame back until the map is whole: it is laid out once, not piece by piece. For browsers that know the link. */
export const WHOLE_MAP_FIRST = `<link rel="expect" href="#${AFTER_MAP}" blocking="render" />`;

/**
 * The page that its program will replace keeps the device's own fonts: ours would come between the two, move its lines, and
 * hold its first frame up. Where no script runs the page stays, and gets ours.
 */
const DEVICE_FONTS = `[data-scripts]:not([data-ready=error]) .first-paint{--sans:${SYSTEM_FONTS.sans};--serif:${SYSTEM_FONTS.serif}}[data-scripts]:not([data-ready=error]) :is(.first-paint,.first-paint text){font-family:var(--sans)}`;

/**
 * Shows what belongs to the page's language, no colours for a view that is still to come, and the notice of a view that stands
 * alone. Names are hidden one by one too: a browser lays out the text of a hidden group in a drawing all the same, and text in
 * the other script takes it longer than all the rest.
 */
export const FIRST_PAINT_STYLE = `:root:not([data-opening=alone]) .alone,:root:lang(zh) :is(.only-en,.only-en text),:root:not(:lang(zh)) :is(.only-zh,.only-zh text){display:none}[data-opening=other] .first-paint :is(.fills,.overlays,.circles,.labels,.markers,.outlines,.headline,.statement){visibility:hidden}${DEVICE_FONTS}`;
