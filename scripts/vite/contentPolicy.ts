import { createHash } from 'node:crypto';

/** A page that is all there is: nothing beside it is loaded. */
interface OnePage {
  /** What the page runs and applies later, besides what is inline. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The contents of the elements that the browser runs or applies from the page itself. */
function inlineContents(html: string, element: 'script' | 'style'): readonly string[] {
  const pattern = new RegExp(`<${element}(?![^>]* src=)[^>]*>([\\s\\S]*?)</${element}>`, 'gu');
  return [...html.matchAll(pattern)].map(([, content = '']) => content);
}

function hashesOf(contents: readonly string[]): string {
  return contents
    .map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join(' ');
}

/**
 * The Content-Security-Policy of a page: it runs and applies its own files and exactly the scripts and
 * styles that are in it now. Style attributes are allowed, because the panels in the page have them.
 */
export function contentPolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashesOf(inlineContents(html, 'script'))}`,
    `style-src 'self' ${hashesOf(inlineContents(html, 'style'))}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The worker that measures the speed of workers is made from a blob.
    "worker-src 'self' blob:",
    // The previews in the speaker window are the product itself.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of the one-file edition: nothing outside the page, and exactly these scripts and styles. */
export function onePagePolicy(html: string, { scripts, styles }: OnePage): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf([...inlineContents(html, 'script'), ...scripts])}`,
    `style-src ${hashesOf([...inlineContents(html, 'style'), ...styles])}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    // The map engine reads the code of its worker, which is in this page, from a blob. Nothing outside can be reached.
    'connect-src blob:',
    // All workers are made from blobs.
    'worker-src blob:',
    // The previews in the speaker window are this page itself.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the policy into the page, before everything that it is for. */
export function withPolicy(html: string, content = contentPolicy(html)): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`index.html has no ${charset}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return html.replace(charset, () => `${charset}\n    ${policy}`);
}
