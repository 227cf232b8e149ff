/** `npm run shots -- LIST.yml`: makes every picture that a list asks for. `--help` says how. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withAddresses } from './shots/addresses';
import { readArguments, USAGE, UsageError, type ShotsArguments } from './shots/arguments';
import { openExplorer } from './shots/explorer';
import { exportFaces } from './shots/faces';
import { ConfigFaults } from './shots/fault';
import { renderFigure } from './shots/figureRenderer';
import { manifestText } from './shots/manifest';
import { readMaterial } from './shots/material';
import { planShots } from './shots/plan';
import { openProgress } from './shots/progress';
import { openRasteriser } from './shots/raster';
import { readShots } from './shots/read';
import { runShots } from './shots/run';
import { withStories } from './shots/stories';
import { requestedShots } from './shots/requested';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function readList(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${path}`);
  }
}

async function make(args: ShotsArguments): Promise<number> {
  const list = readShots(relative('.', args.list), readList(args.list));
  const material = readMaterial(ROOT);
  const expanded = withStories(withAddresses(list, material), material.stories);
  const planned = planShots(relative('.', args.list), expanded, args, material.context);
  const requested = requestedShots(planned, args.only);
  const faces = await exportFaces(ROOT);
  const rasteriser = openRasteriser(faces.faces);
  const { site } = args;
  const explorer = openExplorer({ root: ROOT, material, site, server: list.server ?? 'dist' });
  const workshop = { material, faces, rasteriser, site };
  // Standard output is the manifest's when that is asked for.
  const progress = openProgress(requested.length, args.json ? process.stderr : process.stdout);
  try {
    const { manifest, faults } = await runShots({
      planned,
      requested,
      args,
      material,
      fontsHash: faces.hash,
      render: (shot, stamp) => {
        if (shot.renderer === 'explorer') return explorer.render(shot);
        const stamped = stamp && { material: material.asVersion(stamp.version), site: stamp.site };
        return renderFigure(shot, { ...workshop, ...stamped });
      },
      progress,
    });
    if (args.json) process.stdout.write(manifestText(manifest));
    for (const { file, reason } of faults) console.error(`${file}: ${reason}`);
    const good = requested.length - faults.length;
    progress.say(`${good} of ${requested.length} ${args.check ? 'the same' : `made in ${args.folder}`}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    rasteriser.close();
    await explorer.close();
  }
}

async function main(): Promise<number> {
  try {
    const args = readArguments(process.argv.slice(2), process.env);
    if (args.help) {
      console.log(USAGE);
      return 0;
    }
    return await make(args);
  } catch (error) {
    if (error instanceof ConfigFaults || error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    throw error;
  }
}

// Without a listener the process ends at once, and what it keeps on disk until its exit stays there.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.exitCode = await main();
