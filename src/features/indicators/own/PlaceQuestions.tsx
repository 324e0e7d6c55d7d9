import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import type { PlaceQuestion } from './engine/figuresApi.ts';
import type { FiguresReview } from './figuresState.ts';
import styles from './OwnFigures.module.css';

interface PlaceQuestionsProps {
  readonly review: FiguresReview;
  readonly onAnswer: (question: PlaceQuestion, region: string) => void;
}

/** Asks once for each name that means several places. An answer can be changed. */
export function PlaceQuestions({ review, onAnswer }: PlaceQuestionsProps) {
  const texts = useMessages(ownFiguresMessages);
  const language = useLanguage();
  const { reading, answers, answered } = review;
  const open = reading.places.filter(({ text }) => answered.every((each) => each.text !== text));
  const questions = [...answered, ...open];
  if (questions.length === 0) return null;
  return (
    <section aria-label={texts.questions}>
      <h3>{texts.questions}</h3>
      <ul className={styles['questions']}>
        {questions.map((question) => {
          const { text, rows, choices } = question;
          const answer = answers.places[text];
          return (
            <li key={text}>
              <label className={styles['field']}>
                {texts.question(text, rows.length)}
                <select
                  value={answer ?? ''}
                  onChange={({ target }) => onAnswer(question, target.value)}
                >
                  {answer === undefined && <option value="">{texts.noAnswer}</option>}
                  {choices.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {texts.region(name[language], id)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
