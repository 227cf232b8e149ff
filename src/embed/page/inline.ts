import './embed.css';
import './fit.css';
import { DATA_ID, type PageData } from './pageData';
import { start } from './start';

/** The drawing in the page stays, with its own day. */
function giveUp(error: unknown): void {
  const { dataset } = document.documentElement;
  delete dataset['opening'];
  dataset['ready'] = 'error';
  console.error(error);
}

/** Begins within this task, before the browser paints. */
async function begin(): Promise<void> {
  await start(JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData);
}

begin().catch(giveUp);
