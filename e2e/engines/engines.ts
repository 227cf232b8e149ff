import { spawnSync } from 'node:child_process';
import type { Engine } from './protocol/engine';
import { startFirefox } from './protocol/firefox';
import type { Screen } from './protocol/screen';
import { miniBrowser, startWebKit } from './protocol/webkit';

/** Engines beside the one that the other browser tests run in. */
export type EngineName = 'firefox' | 'webkit';

const START: Readonly<Record<EngineName, (screen: Screen) => Promise<Engine>>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

const isInstalled = (command: string) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

/** The engines that this machine has. Without a virtual screen it has none. */
export function installedEngines(): readonly EngineName[] {
  if (!isInstalled('Xvfb')) return [];
  const has: Readonly<Record<EngineName, boolean>> = {
    firefox: isInstalled('firefox-esr'),
    webkit: isInstalled('WebKitWebDriver') && miniBrowser() !== undefined,
  };
  return (Object.keys(has) as EngineName[]).filter((name) => has[name]);
}

/** Starts one of them. */
export const startEngine = (name: EngineName, screen: Screen): Promise<Engine> => START[name](screen);
