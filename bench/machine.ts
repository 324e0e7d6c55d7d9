import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { readJson } from '../scripts/lib/read-json.mjs';
import { ROOT } from '../scripts/lib/root.mjs';

/** The machine, the software and the state in which a run was measured. */
export interface Circumstances {
  /** Start of the run, ISO 8601. */
  readonly date: string;
  /** Commit of the product, with `+` when files were changed after it. */
  readonly commit: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  /** The WebGL renderer of the browser. */
  readonly graphics: string;
  /** Load average of the machine over one minute, before and after the run. */
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly versions: Readonly<Record<string, string>>;
}

const LIBRARIES = ['echarts', 'leaflet', 'maplibre-gl', 'react', 'playwright'];

function versionOf(library: string): string {
  const { version } = readJson(path.join(ROOT, 'node_modules', library, 'package.json')) as {
    version: string;
  };
  return version;
}

function commit(): string {
  try {
    const git = (...words: string[]): string =>
      execFileSync('git', words, {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const changed = git('status', '--porcelain', '--', 'src', 'index.html') !== '';
    return `${git('rev-parse', '--short', 'HEAD').trim()}${changed ? '+' : ''}`;
  } catch {
    return 'unknown';
  }
}

async function graphicsOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'no WebGL2';
  });
  await page.close();
  return renderer;
}

/** All circumstances except the load after the run. */
export async function readCircumstances(
  browser: Browser,
): Promise<Omit<Circumstances, 'loadAfter'>> {
  return {
    date: new Date().toISOString(),
    commit: commit(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    browser: `Chromium ${browser.version()}`,
    graphics: await graphicsOf(browser),
    loadBefore: averageLoad(),
    versions: Object.fromEntries(LIBRARIES.map((name) => [name, versionOf(name)])),
  };
}

/** Average number of tasks that wanted the processor in the last minute. */
export function averageLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
