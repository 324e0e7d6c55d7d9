import type { Language } from '../../domain/language.ts';

const TEXTS = {
  zh: ['页面程序未能加载。', '重新加载页面'],
  en: ['The page’s script could not be loaded.', 'Reload page'],
} as const;

/** Says that the app could not be started, in the page that was there before it. */
export function showStartFailure(language: Language): void {
  const note = document.querySelector<HTMLElement>('[data-boot-note]');
  if (!note) return;
  const [sentence, reload] = TEXTS[language];
  const button = document.createElement('button');
  button.textContent = reload;
  button.addEventListener('click', () => location.reload());
  note.replaceChildren(sentence, ' ', button);
  note.dataset['failed'] = '';
  note.hidden = false;
  note.closest('[aria-busy]')?.setAttribute('aria-busy', 'false');
}
