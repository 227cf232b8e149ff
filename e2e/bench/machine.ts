import { cpus, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';

/** What draws WebGL in this browser, by its own name. */
async function graphicsOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl ? String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'no WebGL 2';
  });
  await page.close();
  return name;
}

/** One line on where the numbers come from. A load above the number of cores means that others were at work. */
export async function machineLine(browser: Browser): Promise<string> {
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `load ${loadavg()[0]!.toFixed(1)}`,
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
    await graphicsOf(browser),
  ].join(' · ');
}
