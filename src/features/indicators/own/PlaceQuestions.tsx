import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import { QuestionList } from '../../../ui/QuestionList.tsx';
import type { PlaceQuestion } from './engine/figuresApi.ts';
import type { FiguresReview } from './figuresState.ts';

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
  return (
    <QuestionList
      title={texts.questions}
      noAnswer={texts.noAnswer}
      questions={questions.map(({ text, rows, choices }) => ({
        text,
        sentence: texts.question(text, rows.length),
        options: choices.map(({ id, name }) => ({
          value: id,
          name: texts.region(name[language], id),
        })),
        answer: answers.places[text],
      }))}
      onAnswer={(text, region) => {
        const question = questions.find((each) => each.text === text);
        if (question) onAnswer(question, region);
      }}
    />
  );
}
