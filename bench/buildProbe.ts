import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../scripts/lib/root.mjs';
import { PROBE_BUILT } from './paths.ts';

/** Builds the script that is injected into every page, and returns its source. */
export async function buildProbe(): Promise<string> {
  await build({
    root: path.join(ROOT, 'bench', 'probe'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: PROBE_BUILT,
      emptyOutDir: true,
      lib: { entry: 'probe.ts', formats: ['iife'], name: 'benchProbe', fileName: () => 'probe.js' },
    },
  });
  return readFileSync(path.join(PROBE_BUILT, 'probe.js'), 'utf8');
}
