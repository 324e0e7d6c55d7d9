import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';

const BUILT = path.join(import.meta.dirname, '..', '..', '..', 'dist-onefile', 'fangyu.html');

/** The built file, copied alone to an empty folder whose path has a space and a Chinese character. */
export function copyAlone(): string {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build:onefile.`);
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'fangyu 方 ')), 'fangyu.html');
  copyFileSync(BUILT, copy);
  return pathToFileURL(copy).href;
}

/**
 * Collects what the windows of a browser ask for besides the page at this address itself. Addresses of
 * data in the page are no requests.
 */
export function recordRequests(context: BrowserContext, address: string): () => readonly string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (url.replace(/#.*$/u, '') !== address && !/^(?:data|blob):/u.test(url)) requests.push(url);
  });
  return () => requests;
}

/** Collects errors and warnings of the console, violations of the security policy among them, in every window. */
export function recordProblems(context: BrowserContext): () => readonly string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // A remark of the graphics driver about software rendering.
    if (!message.text().includes('GPU stall due to ReadPixels')) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  return () => problems;
}
