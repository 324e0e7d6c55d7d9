import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { onePagePolicy, withPolicy } from '../vite/contentPolicy.ts';
import { firstPictureParts, withParts } from '../vite/firstPicture.ts';
import { type BuiltApp, embeddedModules } from './buildApp.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const ICON = './src/app/boot/icon.png';
const LOGO = './icon.svg';

/** Compressed, as base64: no text of a file can end the element that holds it. */
function packed(content: string | Buffer): string {
  return deflateRawSync(content, { level: 9 }).toString('base64');
}

/** An element that the browser neither runs nor shows. Read by src/embedded/files.ts. */
export function fileElement(name: string, content: string | Buffer): string {
  if (/["<>&]/u.test(name)) throw new Error(`${name} cannot be the name of a file in the page`);
  return `<script type="text/plain" data-file="${name}">${packed(content)}</script>`;
}

function replaced(html: string, what: string | RegExp, replacement: string): string {
  const changed = html.replace(what, () => replacement);
  if (changed === html) throw new Error(`index.html has no ${String(what)}`);
  return changed;
}

function dataAddress(type: string, file: string): string {
  return `data:${type};base64,${readFileSync(path.join(ROOT, file)).toString('base64')}`;
}

/** The page without everything that is beside it. Throws an Error where the page has changed its form. */
export function withoutFiles(html: string, icon: string, logo: string): string {
  let page = replaced(html, `href="${ICON}"`, `href="${icon}"`);
  page = replaced(page, `data-src="${LOGO}"`, `data-src="${logo}"`);
  page = replaced(page, /(?: *<link rel="preload"[^>]*>\n)+/u, '');
  page = replaced(page, /<script type="module"[^>]*><\/script>/u, '');
  const left = /(?:src|href)="(?!data:)[^"]*"/u.exec(page);
  if (left) throw new Error(`index.html asks for a file: ${left[0]}`);
  return page;
}

/**
 * The whole edition as one page.
 * @param files everything that the app fetches, by path relative to the page
 */
export async function onePage(
  { script, style, workers }: BuiltApp,
  files: ReadonlyMap<string, Buffer>,
): Promise<string> {
  const html = readFileSync(path.join(ROOT, 'index.html'), 'utf8');
  const icon = dataAddress('image/png', ICON);
  const logo = dataAddress('image/svg+xml', `public/${LOGO}`);
  const page = withParts(
    withoutFiles(html, icon, logo),
    await firstPictureParts([embeddedModules()]),
  );
  const elements = [...files, ['app.css', style] as const, ['app.js', script] as const, ...workers]
    .map(([name, content]) => fileElement(name, content))
    .join('\n');
  const whole = replaced(page, '</body>', `${elements}\n  </body>`);
  return withPolicy(whole, onePagePolicy(page, { scripts: [script], styles: [style] }));
}
