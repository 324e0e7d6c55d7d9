import type { Language } from '../../domain/language.ts';
import { nextPicture } from './nextPicture.ts';

const WORDS = {
  zh: ['页面程序未能加载。', '重新加载'],
  en: ['The page’s script could not be loaded.', 'Load again'],
} as const;

/** Says that the app will not come, and offers to try again. */
function sayFailure(language: Language): void {
  const note = document.querySelector('[data-boot-note]');
  if (!note) return;
  const [sentence, again] = WORDS[language];
  const button = document.createElement('button');
  button.textContent = again;
  button.addEventListener('click', () => location.reload());
  note.replaceChildren(sentence, ' ', button);
  note.closest('[aria-busy]')?.setAttribute('aria-busy', 'false');
}

/** Resolves when the whole page has been read and its picture is painted. */
async function pictureStands(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  await nextPicture();
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

/**
 * Fetches the app's styles, script and data when the first picture stands, so that they do not hold it
 * up, and runs them. Their addresses stand in the page's own elements: `data-boot-ahead` (the `rel` to
 * be), `data-boot-style`, `data-boot-script`.
 * Returns a promise that settles when the stylesheets are there, or will not come.
 */
export async function startApp(language: Language): Promise<void> {
  await pictureStands();
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-boot-ahead]')];
  for (const link of links) link.rel = link.dataset['bootAhead'] ?? '';
  for (const { href } of links.filter(({ dataset }) => 'bootScript' in dataset)) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = href;
    script.onerror = () => sayFailure(language);
    document.head.append(script);
  }
  await Promise.all(
    links.filter(({ dataset }) => 'bootStyle' in dataset).map(({ href }) => style(href)),
  );
}
