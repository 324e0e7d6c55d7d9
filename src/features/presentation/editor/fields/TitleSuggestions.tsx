import type { PartlyBilingual } from '../../../../domain/deck/deck.ts';
import type { Bilingual } from '../../../../domain/language.ts';
import { insightMessages } from '../../../../i18n/insights.ts';
import { useLanguage, useMessages } from '../../../../i18n/messages.tsx';
import { Button } from '../../../../ui/Button.tsx';
import styles from '../DeckEditor.module.css';

interface TitleSuggestionsProps {
  readonly titles: readonly Bilingual[];
  /** The present title, which is not offered. */
  readonly title: PartlyBilingual;
  readonly onChoose: (title: Bilingual) => void;
}

/** Computed sentences, to be taken as the title in both languages. */
export function TitleSuggestions({ titles, title, onChoose }: TitleSuggestionsProps) {
  const messages = useMessages(insightMessages);
  const language = useLanguage();
  const others = titles.filter((each) => each[language] !== title[language]);
  if (others.length === 0) return null;
  return (
    <fieldset className={styles['suggestions']}>
      <legend>{messages.suggestions}</legend>
      {others.map((each) => (
        <Button
          key={each.en}
          look="link"
          aria-label={messages.use(each[language])}
          onClick={() => onChoose(each)}
        >
          {each[language]}
        </Button>
      ))}
    </fieldset>
  );
}
