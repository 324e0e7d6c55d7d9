import { useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import { questionSentence } from '../../../tables/question.ts';
import { Button } from '../../../ui/Button.tsx';
import type { UnderstoodFile } from './engine/figuresApi.ts';
import { chosenSeries, type FiguresReview } from './figuresState.ts';
import shared from '../../../ui/fileReview.module.css';
import styles from './OwnFigures.module.css';
import { PlaceQuestions } from './PlaceQuestions.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import type { OwnFiguresWork } from './useOwnFigures.ts';

/** Years that an address can name. */
const YEAR = /^(?:19|20)\d\d$/u;

interface ReviewProps {
  readonly review: FiguresReview;
  readonly work: OwnFiguresWork;
  readonly onShow: () => void;
}

/** What was understood of a file, what is asked, and what is wrong in it. */
export function Review({ review, work, onShow }: ReviewProps) {
  const texts = useMessages(ownFiguresMessages);
  const language = useLanguage();
  const { file, reading, answers, edits, isReading } = review;
  const chosen = chosenSeries(review);
  const hasNames = chosen.every(({ series: [{ name }] }) => name.zh.trim() !== '');
  const encoding = reading.encoding === 'gb18030' ? 'GB 18030' : reading.encoding.toUpperCase();
  const problems = reading.questions.filter(({ needsAnswer }) => needsAnswer);
  const notes = reading.questions.filter(({ needsAnswer }) => !needsAnswer);
  return (
    <>
      <div className={shared['summary']}>
        <p role="status">
          {texts.about(
            file.name,
            isReading ? texts.again : texts.understood(encoding, reading.sheet),
          )}
          {reading.series.length === 0 && texts.space + texts.nothing}
        </p>
        <Button look="outlined" onClick={work.reset}>
          {texts.back}
        </Button>
      </div>
      {reading.sheets.length > 1 && (
        <label className={styles['field']}>
          {texts.sheet}
          <select
            value={reading.sheet ?? ''}
            onChange={({ target }) => work.answer({ sheet: target.value })}
          >
            {reading.sheets.toSorted().map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </label>
      )}
      {reading.needsYear && (
        <YearField year={answers.year} onYear={(year) => work.answer({ year })} />
      )}
      <PlaceQuestions review={review} onAnswer={work.answerPlace} />
      {reading.series.length > 0 && (
        <section aria-label={texts.series}>
          <h3>{texts.series}</h3>
          <ul className={styles['series']}>
            {reading.series.map((own) => (
              <SeriesFields
                key={own.series[0].id}
                own={own}
                edit={edits[own.series[0].id] ?? {}}
                onEdit={work.edit}
              />
            ))}
          </ul>
          <Button
            look="primary"
            disabled={chosen.length === 0 || !hasNames || isReading}
            onClick={onShow}
          >
            {texts.show}
          </Button>
        </section>
      )}
      <Sentences
        title={texts.problems}
        lines={[
          ...problems.map((question) => questionSentence(question, language)),
          ...leftOutLines(reading, texts),
        ]}
      />
      {notes.length > 0 && (
        <details className={shared['folded']}>
          <summary>{texts.notes(notes.length)}</summary>
          <Lines lines={notes.map((question) => questionSentence(question, language))} />
        </details>
      )}
    </>
  );
}

type Texts = (typeof ownFiguresMessages)['en'];

/** Sentences about values that are in no series. */
function leftOutLines({ leftOut, empty }: UnderstoodFile, texts: Texts): readonly string[] {
  const { parts, counties, undated, repeated } = leftOut;
  return [
    ...(undated > 0 ? [texts.undated(undated)] : []),
    ...(parts > 0 ? [texts.parts(parts)] : []),
    ...(counties > 0 ? [texts.counties(counties)] : []),
    ...(repeated > 0 ? [texts.repeated(repeated)] : []),
    ...empty.map((name) => texts.empty(name)),
  ];
}

function Sentences({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Lines lines={lines} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={shared['lines']}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface YearFieldProps {
  readonly year: number | null;
  readonly onYear: (year: number) => void;
}

/** Asks for the year that the table does not name. */
function YearField({ year, onYear }: YearFieldProps) {
  const texts = useMessages(ownFiguresMessages);
  const [text, setText] = useState(year === null ? '' : String(year));
  return (
    <label className={styles['field']}>
      {texts.year}
      <input
        inputMode="numeric"
        maxLength={4}
        value={text}
        aria-invalid={!YEAR.test(text)}
        onChange={({ target }) => {
          setText(target.value);
          if (YEAR.test(target.value)) onYear(Number(target.value));
        }}
      />
      <span className={styles['hint']}>{texts.yearHint}</span>
    </label>
  );
}
