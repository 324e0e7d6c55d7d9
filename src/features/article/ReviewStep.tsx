import { useState } from 'react';
import type { StrategyType } from '../../domain/report/report.ts';
import type { TextRange } from '../../draft/finding.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmAll } from './ConfirmAll.tsx';
import type { ArticleEngine } from './engine/articleEngine.ts';
import { FindingList } from './FindingList.tsx';
import { KeyButton } from './KeyButton.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';
import { ReviewText } from './ReviewText.tsx';
import type { Finding, FindingStatus } from './review/finding.ts';
import { needsPlace, type ReviewHistory } from './review/review.ts';
import styles from './Review.module.css';
import { useReview } from './useReview.ts';

interface ReviewStepProps {
  readonly history: ReviewHistory;
  readonly types: readonly StrategyType[];
  readonly findRegions: ArticleEngine['regions'];
  readonly onHistory: (history: ReviewHistory) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The text with its findings beside it. The user decides on each. */
export function ReviewStep({ history, types, findRegions, ...events }: ReviewStepProps) {
  const { onHistory, onBack, onNext } = events;
  const messages = useMessages(articleMessages);
  const { article, findings } = history.present;
  const { selected, isEditing, said, focus, commands } = useReview(history, onHistory);
  const [marked, setMarked] = useState<TextRange | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const unplaced = findings.filter(needsPlace).length;
  const count = (status: FindingStatus): number =>
    findings.filter((finding) => finding.status === status).length;
  const toAdd = marked ?? paragraphAround(article.paragraphs, selected);
  return (
    <div className={styles['review']}>
      <section className={styles['bar']} aria-label={messages.findings}>
        <p className={styles['counts']}>
          {messages.counts(count('proposed'), count('confirmed'), count('dropped'))}
        </p>
        <KeyButton keys={['U']} isOff={history.past.length === 0} onPress={commands.undo}>
          {messages.undo}
        </KeyButton>
        <KeyButton
          keys={['N']}
          isOff={toAdd === null}
          onPress={() => {
            if (toAdd) commands.add(toAdd);
            setMarked(null);
          }}
        >
          {marked === null ? messages.addParagraph : messages.add}
        </KeyButton>
        <ConfirmAll onConfirm={commands.confirmAll} />
      </section>
      <ReviewText
        article={article}
        findings={findings}
        selected={selected}
        onSelect={(key) => {
          // Words are selected for the form, which stays open.
          if (!isEditing) commands.select(key);
        }}
        onMark={setMarked}
      />
      <FindingList
        {...{ article, findings, types, findRegions, selected, isEditing, focus, commands, marked }}
        toAdd={toAdd}
      />
      <footer className={styles['footer']}>
        <p role="status" className={styles['said']}>
          {said}
        </p>
        {isAsking && unplaced > 0 && (
          <PlaceQuestion
            count={unplaced}
            onAnswer={(answer) => {
              commands.unplaced(answer);
              setIsAsking(false);
              onNext();
            }}
            onChoose={() => {
              commands.choosePlace();
              setIsAsking(false);
            }}
          />
        )}
        <p className={styles['keys']}>{messages.moveKeys}</p>
        <Button look="outlined" onClick={onBack}>
          {messages.back}
        </Button>
        <Button look="primary" onClick={() => (unplaced > 0 ? setIsAsking(true) : onNext())}>
          {messages.next}
        </Button>
      </footer>
    </div>
  );
}

/** The paragraph of the selected finding, else the first one. */
function paragraphAround(
  paragraphs: readonly TextRange[],
  selected: Finding | null,
): TextRange | null {
  const at = selected?.range.start ?? 0;
  return paragraphs.find(({ end }) => end > at) ?? null;
}
