import type { Language } from '../../domain/language.ts';
import { showStartFailure } from './startFailure.ts';

/** Adds a stylesheet; resolves when it has loaded or failed. */
function loadStylesheet(href: string): Promise<void> {
  return new Promise((settle) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.crossOrigin = 'anonymous';
    sheet.href = href;
    sheet.onload = sheet.onerror = () => settle();
    document.head.append(sheet);
  });
}

function preload(links: readonly HTMLLinkElement[]): void {
  for (const link of links) link.rel = link.dataset['bootAhead'] ?? '';
}

/** The links that the build has deferred: `data-boot-ahead` holds their `rel`. */
function deferredLinks(): readonly HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[data-boot-ahead]')];
}

/** Fetches `data-boot-style` after parsing, applies it after painting; settles in any case. */
export async function startStyles(parsed: Promise<void>, painted: Promise<void>): Promise<void> {
  await parsed;
  const sheets = deferredLinks().filter(({ dataset }) => 'bootStyle' in dataset);
  preload(sheets);
  await painted;
  await Promise.all(sheets.map(({ href }) => loadStylesheet(href)));
}

/** Fetches scripts and data after `others`, which they would delay, and runs the scripts. */
export async function startScripts(language: Language, others: Promise<unknown>): Promise<void> {
  await others;
  const links = deferredLinks();
  preload(links);
  // Each module runs as soon as it has loaded: several short tasks instead of a long one.
  for (const { href, dataset, rel } of links) {
    if (rel !== 'modulepreload') continue;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = href;
    if ('bootScript' in dataset) script.onerror = () => showStartFailure(language);
    document.head.append(script);
  }
}
