import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';

const ROOT = path.join(import.meta.dirname, '..', '..');
const ENTRY = 'src/app/main.tsx';
/** Modules that the edition has in place of those of the served app. */
const REPLACED: Readonly<Record<string, string>> = {
  'src/data/served.ts': 'src/embedded/served.ts',
  'src/app/boot/startApp.ts': 'src/embedded/startApp.ts',
};
/** Of each web font, the part for these characters only; other characters are shown with the fonts of the device. */
const FONT_PART = /-latin-wght-normal\./u;

/** Replaces what loads files: nothing in the app tests where it runs. */
export function embeddedModules(): Plugin {
  const byFile = new Map(
    Object.entries(REPLACED).map(([from, to]) => [path.join(ROOT, from), path.join(ROOT, to)]),
  );
  return {
    name: 'fangyu:embedded-modules',
    enforce: 'pre',
    load: (id) => {
      const replacement = byFile.get(path.normalize(id.replace(/\?.*$/u, '')));
      return replacement === undefined ? null : `export * from ${JSON.stringify(replacement)};`;
    },
  };
}

/** The `@font-face` rules of a style sheet without those of other scripts. */
export function latinFaces(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/gu, (rule) => (FONT_PART.test(rule) ? rule : ''));
}

function latinFonts(): Plugin {
  return {
    name: 'fangyu:latin-fonts',
    enforce: 'pre',
    transform: (code, id) => (/@fontsource-variable.*\.css$/u.test(id) ? latinFaces(code) : null),
  };
}

/** A worker of a page that is opened as a file: browsers refuse it as a module. */
export function withClassicWorkers(code: string): string {
  return code.replaceAll(
    /(new Worker\(\s*new URL\([^)]*\),\s*\{\s*type: )'module'/gu,
    (_, before: string) => `${before}'classic'`,
  );
}

function classicWorkers(): Plugin {
  return {
    name: 'fangyu:classic-workers',
    enforce: 'pre',
    transform: (code, id) =>
      /[\\/]src[\\/].*\.ts$/u.test(id) && code.includes('new Worker(')
        ? withClassicWorkers(code)
        : null,
  };
}

const config: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  base: './',
  plugins: [embeddedModules(), latinFonts(), classicWorkers(), react()],
  worker: {
    format: 'iife',
    plugins: () => [embeddedModules()],
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'workers/[name].js' } },
  },
  build: {
    write: false,
    target: 'es2023',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: () => true,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: path.join(ROOT, ENTRY), output: { codeSplitting: false } },
  },
  experimental: {
    // The app is one script: only its workers are files.
    renderBuiltUrl: (file) => ({ runtime: `fangyuWorker(${JSON.stringify(file)})` }),
  },
};

export interface BuiltApp {
  readonly script: string;
  readonly style: string;
  /** Code by path. */
  readonly workers: ReadonlyMap<string, string>;
}

/** Bundles the app into one module, one style sheet and one script for each worker. */
export async function buildApp(): Promise<BuiltApp> {
  const result = await build(config);
  const files = (Array.isArray(result) ? result : [result]).flatMap((bundle) =>
    'output' in bundle ? bundle.output : [],
  );
  let script = '';
  let style = '';
  const workers = new Map<string, string>();
  for (const file of files)
    if (file.type === 'chunk') script += file.code;
    else if (file.fileName.endsWith('.css')) style += String(file.source);
    else if (/\.m?js$/u.test(file.fileName)) workers.set(file.fileName, String(file.source));
    else throw new Error(`${file.fileName} has no place in the one file`);
  return { script, style, workers };
}
