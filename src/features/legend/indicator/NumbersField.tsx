import { useId, useState } from 'react';
import { readBreaks, type ValueRange } from '../../../domain/indicators/readBreaks.ts';
import { breaksProblemText, indicatorMessages } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './Indicator.module.css';

interface NumbersFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As the view has them; the field begins with them. */
  readonly numbers: readonly number[];
  /** How many may be typed. */
  readonly most: number;
  /** Of the data in all years. */
  readonly range: ValueRange;
  readonly onApply: (numbers: readonly number[]) => void;
}

/** Numbers that are applied by Enter or the button; what cannot be read is explained and changes nothing. */
export function NumbersField({ label, hint, numbers, most, range, onApply }: NumbersFieldProps) {
  const language = useLanguage();
  const texts = useMessages(indicatorMessages);
  const [text, setText] = useState(() => numbers.join('; '));
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const apply = (): void => {
    const read = readBreaks(text, range, most);
    if ('breaks' in read) onApply(read.breaks);
    setProblem('breaks' in read ? null : breaksProblemText(read.problem, range, language));
  };
  return (
    <form
      className={styles['numbers']}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label className={styles['field']} htmlFor={id}>
        {label}
      </label>
      <span className={styles['typed']}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-text`}
          onChange={({ target }) => setText(target.value)}
        />
        <Button look="outlined" type="submit">
          {texts.apply}
        </Button>
      </span>
      <p id={`${id}-text`} role={problem === null ? undefined : 'alert'}>
        {problem ?? hint}
      </p>
    </form>
  );
}
