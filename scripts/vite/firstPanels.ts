import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { ARTEFACTS, firstPanelsIn } from '../../src/domain/artefacts.ts';
import { FIRST_REPORT } from '../../src/domain/report/library.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const RENDERER = 'src/app/boot/firstPanels.tsx';
/** Within the repository, so that its imports can be resolved. */
const BUILT = path.join(ROOT, '.cache', 'first-panels');

/** HTML by adcode, from the table of regions and a report; see src/app/boot/firstPanels.tsx. */
type Render = (
  table: unknown,
  report: unknown,
  language: Language,
) => Readonly<Record<string, string>>;

function hasRenderer(module: unknown): module is { readonly renderFirstPanels: Render } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'renderFirstPanels' in module &&
    typeof module.renderFirstPanels === 'function'
  );
}

/** Bundles the panel for Node. Its class names are those of the app's stylesheet. */
export async function buildRenderer(): Promise<Render> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: { ssr: RENDERER, outDir: BUILT, emptyOutDir: true, target: 'es2023' },
  });
  const file = path.join(BUILT, 'firstPanels.js');
  // The query makes Node load a module that was built again.
  const module: unknown = await import(`${pathToFileURL(file).href}?${Date.now()}`);
  if (!hasRenderer(module)) throw new Error(`${RENDERER} has no renderer`);
  return module.renderFirstPanels;
}

function readJson(artefact: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, 'public', artefact), 'utf8'));
}

/**
 * Writes the panels of all provinces in both languages into `folder`, under the paths that the page requests.
 * @param report a report in one file, as JSON
 * @returns the panels
 */
export function writeFirstPanels(
  folder: string,
  render: Render,
  report: unknown,
): readonly string[] {
  const table = readJson(ARTEFACTS.regions);
  return LANGUAGES.flatMap((language) => {
    const panels = render(table, report, language);
    const file = path.join(folder, firstPanelsIn(language));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(panels));
    return Object.values(panels);
  });
}

/** The class names of CSS modules in `html`, each once. */
export function classesIn(html: string): ReadonlySet<string> {
  return new Set(
    [...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, names = '']) =>
      names.split(' ').filter((name) => name.startsWith('_')),
    ),
  );
}

/** Throws when a panel has a class without a rule in `styles`: it would be shown without its style. */
export function requireStyles(panels: readonly string[], styles: readonly string[]): void {
  const css = styles.join('\n');
  const unknown = [...classesIn(panels.join('\n'))].filter((name) => !css.includes(`.${name}`));
  if (unknown.length > 0)
    throw new Error(
      `The app has no style for these classes of the panels: ${unknown.join(', ')}. The two builds of the panel name them differently.`,
    );
}

/**
 * Writes the panel of each province beside the built page, so that it can be shown before the app runs. See docs/adr/0023-prerendered-panels.md.
 */
export function firstPanels(): Plugin {
  return {
    name: 'fangyu:first-panels',
    apply: 'build',
    writeBundle: {
      sequential: true,
      handler: async ({ dir }, bundle) => {
        if (dir === undefined) throw new Error('the build has no output folder');
        const written = writeFirstPanels(
          dir,
          await buildRenderer(),
          readJson(FIRST_REPORT.reportFile),
        );
        const page = readFileSync(path.join(dir, 'index.html'), 'utf8');
        const styles = Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') && page.includes(file.fileName)
            ? [String(file.source)]
            : [],
        );
        requireStyles(written, styles);
      },
    },
  };
}
