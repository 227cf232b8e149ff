import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CHECK = fileURLToPath(new URL('./zones.check.ts', import.meta.url));

/** What a process under `zone` prints: the answers of the day functions and formats, and how its clock reads 2020-03-08. */
function printedIn(zone: string): { readonly answers: unknown; readonly localDay: number } {
  const out = execFileSync(process.execPath, ['--import', 'tsx', CHECK], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(out) as { answers: unknown; localDay: number };
}

const printed = new Map<string, ReturnType<typeof printedIn>>();

/** The same, from one process for each zone. */
function answersIn(zone: string): ReturnType<typeof printedIn> {
  const found = printed.get(zone) ?? printedIn(zone);
  printed.set(zone, found);
  return found;
}

describe('the same days in every time zone', () => {
  const utc = answersIn('UTC');

  it.each(['Pacific/Kiritimati', 'Asia/Shanghai', 'America/Los_Angeles'])(
    '%s answers as UTC does',
    (zone) => {
      expect(answersIn(zone).answers).toEqual(utc.answers);
    },
  );

  it('would notice: a clock west of Greenwich reads that date as the day before', () => {
    expect([utc.localDay, answersIn('America/Los_Angeles').localDay]).toEqual([8, 7]);
  });

  it('answers with the expected text', () => {
    expect(utc.answers).toMatchObject({ long: ['20 June 2021', '2021年6月20日'], number: 18798 });
  });
});
