import './embed.css';
import { DATA_ID, type PageData } from './pageData';
import { start } from './start';

/** The drawing in the page stays, with its own day. */
function giveUp(error: unknown): void {
  const { dataset } = document.documentElement;
  delete dataset['opening'];
  dataset['ready'] = 'error';
  console.error(error);
}

try {
  start(JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData, giveUp);
} catch (error) {
  giveUp(error);
}
