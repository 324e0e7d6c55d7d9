import type { Deck } from '../../../../domain/deck/deck.ts';
import { setDeckSeconds, setDeckTitle } from '../../../../domain/deck/editContent.ts';
import { MAX_SECONDS } from '../../../../domain/deck/editDeck.ts';
import { deckFieldMessages } from '../../../../i18n/deckFields.ts';
import { useMessages } from '../../../../i18n/messages.tsx';
import styles from '../DeckEditor.module.css';
import { BilingualField, Field } from './Field.tsx';

interface DeckFormProps {
  readonly deck: Deck;
  readonly onEdit: (deck: Deck, field: string) => void;
}

/** The fields of the deck itself. */
export function DeckForm({ deck, onEdit }: DeckFormProps) {
  const messages = useMessages(deckFieldMessages);
  return (
    <details className={styles['deck']}>
      <summary>{messages.deck}</summary>
      <BilingualField
        labels={messages.deckTitleIn}
        text={deck.title}
        onText={(title, language) => onEdit(setDeckTitle(deck, title), `deck title ${language}`)}
      />
      <Field label={messages.deckSeconds}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            max={MAX_SECONDS}
            step={60}
            value={deck.seconds}
            onChange={({ target }) =>
              onEdit(setDeckSeconds(deck, Number(target.value)), 'deck seconds')
            }
          />
        )}
      </Field>
    </details>
  );
}
