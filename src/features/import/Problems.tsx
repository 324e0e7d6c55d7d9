import { useState } from 'react';
import { importMessages } from '../../i18n/importReport.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { QuestionList } from '../../ui/QuestionList.tsx';
import type {
  CellPlace,
  CellProblem,
  PlaceQuestion,
  Said,
  UnderstoodPlace,
} from '../../workbook/workbookCells.ts';
import type { Answers } from './engine/importApi.ts';
import shared from '../../ui/fileReview.module.css';
import styles from './Import.module.css';

/** Longer lists say how many more there are. */
const MOST_SHOWN = 200;

interface GoTo {
  readonly onGoTo: (place: CellPlace) => void;
}

/** What is wrong, each with a button that goes to its cell. */
export function ProblemList({
  problems,
  onGoTo,
}: GoTo & { readonly problems: readonly CellProblem[] }) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <section aria-label={messages.problems}>
      <h3>{messages.problems}</h3>
      <ol className={styles['problems']}>
        {problems.slice(0, MOST_SHOWN).map((problem) => {
          const { sheet, row, column, what, remedy } = problem;
          return (
            <li key={`${sheet} ${row} ${column} ${what.en}`}>
              <button type="button" onClick={() => onGoTo(problem)}>
                <span className={styles['where']}>{messages.where(sheet, row, column)}</span>
                <span className={styles['what']}>{what[language]}</span>
                <span className={styles['remedy']}>{remedy[language]}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {problems.length > MOST_SHOWN && <p>{messages.more(problems.length - MOST_SHOWN)}</p>}
    </section>
  );
}

interface QuestionsProps {
  /** Answered and open ones. */
  readonly questions: readonly PlaceQuestion[];
  readonly answers: Answers;
  readonly onAnswer: (text: string, region: string) => void;
}

/** Asks once for each name that means several places. An answer can be changed. */
export function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  return (
    <QuestionList
      title={messages.questions}
      noAnswer={messages.noAnswer}
      questions={questions.map(({ text, choices, cells }) => ({
        text,
        sentence: messages.question(text, cells.length),
        options: choices.map(({ id, name }) => ({
          value: id,
          name: messages.region(name[language], id),
        })),
        answer: answers[text],
      }))}
      onAnswer={onAnswer}
    />
  );
}

interface UnderstoodProps {
  readonly places: readonly UnderstoodPlace[];
  readonly said: readonly Said[];
  readonly warnings: readonly CellProblem[];
}

/** How places were understood, and what was recognised, converted or left out. */
export function Understood({ places, said, warnings }: UnderstoodProps) {
  const messages = useMessages(importMessages);
  const language = useLanguage();
  const lists = [
    {
      title: messages.warnings(warnings.length),
      lines: warnings.map(({ sheet, row, column, what, remedy }) =>
        messages.about(
          messages.where(sheet, row, column),
          messages.problem(what[language], remedy[language]),
        ),
      ),
    },
    {
      title: messages.understoodPlaces(places.length),
      lines: places.map(
        ({ text, region }) => `${text} → ${messages.region(region.name[language], region.id)}`,
      ),
    },
    {
      title: messages.said(said.length),
      lines: said.map(({ sheet, row, column, sentence }) =>
        messages.about(messages.where(sheet, row, column), sentence[language]),
      ),
    },
  ];
  return (
    <section aria-label={messages.understood}>
      {lists.map(
        ({ title, lines }) => lines.length > 0 && <Lines key={title} title={title} lines={lines} />,
      )}
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A list that is closed at first. Its lines are laid out when it is opened. */
function Lines({ title, lines }: LinesProps) {
  const messages = useMessages(importMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={`${shared['folded']} ${styles['understood']}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && (
        <>
          <ul>
            {lines.slice(0, MOST_SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length > MOST_SHOWN && <p>{messages.more(lines.length - MOST_SHOWN)}</p>}
        </>
      )}
    </details>
  );
}
