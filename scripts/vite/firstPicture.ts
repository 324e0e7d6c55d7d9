import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { OUTLINE_FILE } from '../../geo/outline.ts';
import { mapColours } from './criticalStyle.ts';
import { drawOutline, parseOutline } from './drawOutline.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** In the order in which they hold. */
const STYLES = [
  'src/ui/tokens.css',
  'src/ui/base.css',
  'src/app/boot/boot.css',
  'src/app/boot/gutters.css',
];
const SCRIPT = 'src/app/boot/inline.ts';
/** Where index.html wants them. */
const PLACES = {
  style: '<!-- first picture: style -->',
  script: '<!-- first picture: script -->',
  outline: '<!-- first picture: outline -->',
} as const;

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Without comments and without the spaces that mean nothing. */
export function tightened(css: string): string {
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
      `${OUTLINE_FILE} is not there: the first picture is drawn from it. Run npm run geo.`,
    );
  return drawOutline(parseOutline(readFileSync(file, 'utf8')));
}

/** The script that runs before the first picture, bundled into one classic script. */
async function bootScript(): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: path.join(ROOT, SCRIPT), output: { format: 'iife' } },
    },
  });
  const chunk = (Array.isArray(made) ? made : [made])
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${SCRIPT} gave no script`);
  // The only sequence that would end the element early.
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/**
 * Takes away what would hold the first picture up: style, script and data are named in the page, and
 * the script in the page fetches them and puts them to use when the picture stands (see
 * src/app/boot/startApp.ts). Until then they would share the line and the processor with it.
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

/** Puts `parts` where `html` wants them. Throws when a place for one is missing. */
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

/**
 * Writes the map into the page: the outline of the country, the style of the frame around it and the
 * script that lays it out stand in index.html itself. See docs/adr/0014-outline-map-in-the-page.md.
 */
export function firstPicture(): Plugin {
  return {
    name: 'fangyu:first-picture',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { server }) => {
        const page = withParts(html, {
          style: `<style>${tightened(mapColours() + STYLES.map(read).join(''))}</style>`,
          script: `<script>${await bootScript()}</script>`,
          outline: outline(),
        });
        return server ? page : withoutBlocking(page);
      },
    },
  };
}
