import type { Language } from '../../domain/language.ts';

const WORDS = {
  zh: ['页面程序未能加载。', '重新加载页面'],
  en: ['The page’s script could not be loaded.', 'Reload page'],
} as const;

/** Says that the app will not come, and offers to try again. */
function sayFailure(language: Language): void {
  const note = document.querySelector<HTMLElement>('[data-boot-note]');
  if (!note) return;
  const [sentence, again] = WORDS[language];
  const button = document.createElement('button');
  button.textContent = again;
  button.addEventListener('click', () => location.reload());
  note.replaceChildren(sentence, ' ', button);
  note.dataset['failed'] = '';
  note.hidden = false;
  note.closest('[aria-busy]')?.setAttribute('aria-busy', 'false');
}

/** Resolves when the whole page has been read. */
export async function pageIsRead(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', resolve, { once: true }),
  );
}

/** Resolves when the stylesheet at `href` is there, or will not come. */
function style(href: string): Promise<void> {
  return new Promise((settle) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.crossOrigin = 'anonymous';
    sheet.href = href;
    sheet.onload = sheet.onerror = () => settle();
    document.head.append(sheet);
  });
}

/** Lets the browser fetch what `links` name. */
function fetchAhead(links: readonly HTMLLinkElement[]): void {
  for (const link of links) link.rel = link.dataset['bootAhead'] ?? '';
}

function linksAhead(): readonly HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[data-boot-ahead]')];
}

/**
 * Fetches the app's styles, named by `data-boot-style`, when the page has been read, and puts them to
 * use when its picture stands. Settles when they are there, or will not come.
 */
export async function startStyles(read: Promise<void>, stands: Promise<void>): Promise<void> {
  await read;
  const sheets = linksAhead().filter(({ dataset }) => 'bootStyle' in dataset);
  fetchAhead(sheets);
  await stands;
  await Promise.all(sheets.map(({ href }) => style(href)));
}

/**
 * Fetches scripts and data when `others` are done, which they would hold up, and runs the scripts. Their
 * addresses stand in the page's own elements: `data-boot-ahead` (the `rel` to be), `data-boot-script`.
 */
export async function startScripts(language: Language, others: Promise<unknown>): Promise<void> {
  await others;
  const links = linksAhead();
  fetchAhead(links);
  // What the app imports is run by itself before it, as it comes: a task each, and not one long one.
  for (const { href, dataset, rel } of links) {
    if (rel !== 'modulepreload') continue;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = href;
    if ('bootScript' in dataset) script.onerror = () => sayFailure(language);
    document.head.append(script);
  }
}
