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

/**
 * Fetches the stylesheets at once and runs the app's script after the first picture: neither holds the
 * picture up. Their addresses stand in the page's own elements: `data-boot-style`, `data-boot-script`.
 * Returns a promise that settles when the stylesheets are there, or will not come.
 */
export function startApp(language: Language): Promise<void> {
  const styled = [...document.querySelectorAll<HTMLLinkElement>('link[data-boot-style]')].map(
    ({ href }) =>
      new Promise<void>((settle) => {
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.crossOrigin = 'anonymous';
        sheet.href = href;
        sheet.onload = sheet.onerror = () => settle();
        document.head.append(sheet);
      }),
  );
  void nextPicture().then(() => {
    for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[data-boot-script]')) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = href;
      script.onerror = () => sayFailure(language);
      document.head.append(script);
    }
  });
  return Promise.all(styled).then(() => undefined);
}
