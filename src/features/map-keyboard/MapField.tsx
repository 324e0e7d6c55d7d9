import {
  type CompositionEvent,
  type FocusEvent,
  type InputEvent,
  type KeyboardEvent,
  type RefObject,
  useState,
} from 'react';
import { mapSpeechMessages } from '../../i18n/mapSpeech.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './KeyboardMap.module.css';

interface MapFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly descriptionId: string;
  readonly placeId: string;
  readonly hasPlace: boolean;
  /** Else letters are shortcuts, and no input method composes. */
  readonly takesLetters: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Receives typed text: a letter, or the result of an input method. */
  readonly onText: (text: string) => void;
  readonly onFocus: () => void;
  /** Not called when another window comes to the front. */
  readonly onLeave: () => void;
}

/**
 * The invisible text field that has the focus: only a text field receives the text of an input method,
 * such as 河南. The focused place is its active descendant, so that a screen reader reads the place.
 * See docs/adr/0011-map-keyboard-navigation.md.
 */
export function MapField({
  ref,
  descriptionId,
  placeId,
  hasPlace,
  takesLetters,
  onKeyDown,
  onText,
  onFocus,
  onLeave,
}: MapFieldProps) {
  const texts = useMessages(mapSpeechMessages);
  const [isComposing, setComposing] = useState(false);
  const takeText = (input: HTMLInputElement) => {
    const text = input.value;
    input.value = '';
    if (text !== '') onText(text);
  };
  const onInput = ({ nativeEvent, currentTarget }: InputEvent<HTMLInputElement>) => {
    if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) takeText(currentTarget);
  };
  const onCompositionEnd = ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
    setComposing(false);
    takeText(currentTarget);
  };
  const onBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (document.activeElement !== currentTarget) onLeave();
  };
  return (
    <input
      ref={ref}
      type="text"
      className={styles['field']}
      aria-label={texts.field}
      aria-describedby={descriptionId}
      aria-controls={placeId}
      aria-activedescendant={hasPlace ? placeId : undefined}
      data-map-focus
      data-takes-letters={takesLetters}
      readOnly={!takesLetters}
      data-composing={isComposing}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
      onInput={onInput}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={onCompositionEnd}
      onContextMenu={(event) => event.preventDefault()}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}
