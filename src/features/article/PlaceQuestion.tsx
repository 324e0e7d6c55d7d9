import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Review.module.css';

interface PlaceQuestionProps {
  /** How many confirmed findings have no place. */
  readonly count: number;
  readonly onAnswer: (answer: 'national' | 'drop') => void;
  readonly onChoose: () => void;
}

/** Asks once what the findings without a place are about. */
export function PlaceQuestion({ count, onAnswer, onChoose }: PlaceQuestionProps) {
  const messages = useMessages(articleMessages);
  const question = messages.placeQuestion(count);
  return (
    <div role="alertdialog" aria-label={question} className={styles['placeQuestion']}>
      <p>{question}</p>
      <Button look="outlined" autoFocus onClick={onChoose}>
        {messages.choosePlace}
      </Button>
      <Button look="outlined" onClick={() => onAnswer('national')}>
        {messages.wholeCountry}
      </Button>
      <Button look="outlined" onClick={() => onAnswer('drop')}>
        {messages.leaveOut}
      </Button>
    </div>
  );
}
