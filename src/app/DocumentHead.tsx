import { useEffect } from 'react';
import { nameOfSelection } from '../domain/view/selectionName.ts';
import { useAppState } from '../state/AppStoreContext.tsx';
import { afterPaint } from '../scheduling/afterPaint.ts';

const PRODUCT = { zh: '方舆', en: 'Fangyu' } as const;

/** Keeps the page's language and title true: "Henan 河南 · Two Sessions 2024 · Fangyu". Renders nothing. */
export function DocumentHead(): null {
  const language = useAppState((state) => state.view.language);
  const selection = useAppState((state) => state.view.selection);
  const linked = useAppState((state) => state.linked);
  // On its own: the browser looks at every element's style again, though the language is the same.
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  // The browser tells its window: that takes it longer than it takes to read a title, and can wait.
  useEffect(
    () =>
      afterPaint(() => {
        const selected = linked && nameOfSelection(linked, selection, language);
        document.title = [selected, linked?.report.short[language], PRODUCT[language]]
          .filter(Boolean)
          .join(' · ');
      }),
    [language, selection, linked],
  );
  return null;
}
