import styles from './QuestionList.module.css';

/** An ambiguous text, and what it can mean. */
export interface Question {
  readonly text: string;
  readonly sentence: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  /** The chosen option; undefined before there is an answer. */
  readonly answer: string | undefined;
}

interface QuestionListProps {
  readonly title: string;
  readonly questions: readonly Question[];
  /** The words of the option that is chosen before there is an answer. */
  readonly noAnswer: string;
  readonly onAnswer: (text: string, value: string) => void;
}

/** Questions with a list of answers each. An answer can be changed, but not taken back. */
export function QuestionList({ title, questions, noAnswer, onAnswer }: QuestionListProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['questions']}>
        {questions.map(({ text, sentence, options, answer }) => (
          <li key={text}>
            <label className={styles['question']}>
              {sentence}
              <select value={answer ?? ''} onChange={({ target }) => onAnswer(text, target.value)}>
                {answer === undefined && <option value="">{noAnswer}</option>}
                {options.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
