import { LANG_TAGS } from '../../domain/language.ts';
import { useEffect } from 'react';
import { nameOfSelection } from '../../domain/view/selectionName.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { afterPaint } from '../../scheduling/afterPaint.ts';

const PRODUCT = { zh: '方舆', en: 'Fangyu' } as const;

/** Keeps the language and the title of the document up to date. Renders nothing. */
export function DocumentHead(): null {
  const language = useAppState((state) => state.view.language);
  const selection = useAppState((state) => state.view.selection);
  const linked = useAppState((state) => state.linked);
  // An effect of its own: setting `lang` makes the browser restyle every element.
  useEffect(() => {
    document.documentElement.lang = LANG_TAGS[language];
  }, [language]);
  // Setting the title is slow in browsers and can wait for the paint.
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
