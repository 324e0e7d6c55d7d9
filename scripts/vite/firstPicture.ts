import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { OUTLINE_FILE } from '../../geo/outline.ts';
import { withPolicy } from './contentPolicy.ts';
import { mapColours } from './criticalStyle.ts';
import { drawOutline, parseOutline } from './drawOutline.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** In the order of the cascade. */
const STYLES = [
  'src/ui/tokens.css',
  'src/ui/base.css',
  'src/app/boot/boot.css',
  'src/app/boot/gutters.css',
];
const SCRIPT = 'src/app/boot/inlineScript.ts';
/** The places in index.html. */
const PLACES = {
  style: '<!-- first picture: style -->',
  script: '<!-- first picture: script -->',
  outline: '<!-- first picture: outline -->',
} as const;

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Removes comments and insignificant spaces. */
export function minifyCss(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{};,>]) ?/gu, '$1')
    .replaceAll(/: /gu, ':')
    .trim();
}

function outline(): string {
  const file = path.join(ROOT, OUTLINE_FILE);
  if (!existsSync(file))
    throw new Error(
      `${OUTLINE_FILE} is missing: the outline in the page is drawn from it. Run npm run geo.`,
    );
  return drawOutline(parseOutline(readFileSync(file, 'utf8')));
}

/** The script that runs before the first paint, bundled into one classic script. */
async function bootScript(plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: path.join(ROOT, SCRIPT), output: { format: 'iife' } },
    },
  });
  const chunk = (Array.isArray(result) ? result : [result])
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${SCRIPT} was not built`);
  // This sequence would end the element early.
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/**
 * Replaces the elements that would delay the first paint. Style, script and data are listed in the page,
 * and the script in the page fetches and applies them after the outline is painted (see
 * src/app/boot/startApp.ts). Before that, they would compete with it for bandwidth and processor.
 */
export function withoutBlocking(html: string): string {
  return html
    .replaceAll(
      /<link rel="stylesheet"([^>]*)>/gu,
      '<link data-boot-ahead="preload" as="style" data-boot-style$1>',
    )
    .replaceAll(
      /<script type="module"([^>]*?) src="([^"]+)"([^>]*)><\/script>/gu,
      '<link data-boot-ahead="modulepreload" data-boot-script$1 href="$2"$3>',
    )
    .replaceAll(/<link rel="((?:module)?preload)"/gu, '<link data-boot-ahead="$1"');
}

/** Inserts the parts at their places in the page. Throws an Error when a place is missing. */
export function withParts(
  html: string,
  parts: Readonly<Record<keyof typeof PLACES, string>>,
): string {
  return [
    [PLACES.style, parts.style] as const,
    [PLACES.script, parts.script] as const,
    [PLACES.outline, parts.outline] as const,
  ].reduce((page, [place, part]) => {
    if (!page.includes(place)) throw new Error(`index.html has no place ${place}`);
    return page.replace(place, () => part);
  }, html);
}

/** What is inserted. `plugins` take part in bundling the script. */
export async function firstPictureParts(
  plugins: readonly Plugin[] = [],
): Promise<Readonly<Record<keyof typeof PLACES, string>>> {
  return {
    style: `<style>${minifyCss(mapColours() + STYLES.map(read).join(''))}</style>`,
    script: `<script>${await bootScript(plugins)}</script>`,
    outline: outline(),
  };
}

/**
 * Writes the map into the page: index.html itself contains the outline of the country, the style of the
 * frame around it and the script that lays it out. See docs/adr/0014-outline-map-in-the-page.md.
 */
export function firstPicture(): Plugin {
  return {
    name: 'fangyu:first-picture',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { server }) => {
        const page = withParts(html, await firstPictureParts());
        return server ? page : withPolicy(withoutBlocking(page));
      },
    },
  };
}
