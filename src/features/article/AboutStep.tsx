import { useState } from 'react';
import type { Report, StrategyType } from '../../domain/report/report.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { type About, isDate } from './about.ts';
import { AboutFields } from './AboutFields.tsx';
import styles from './Article.module.css';
import { entersReport } from './review/finding.ts';
import { reportFromReview } from './review/reportFromReview.ts';
import type { Review } from './review/review.ts';
import type { SaveResult, Saving } from './saving.ts';

interface AboutStepProps extends Pick<Saving, 'onSave' | 'isTaken'> {
  readonly review: Review;
  readonly types: readonly StrategyType[];
  readonly about: About;
  readonly onAbout: (about: About) => void;
  readonly onBack: () => void;
  readonly onSaved: (report: Report) => void;
}

/** Names the new report and adds it. */
export function AboutStep({ review, types, about, onAbout, ...events }: AboutStepProps) {
  const { onSave, isTaken, onBack, onSaved } = events;
  const messages = useMessages(articleMessages);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const count = review.findings.filter(entersReport).length;

  const missing = (): string | null => {
    if (count === 0) return messages.needsStatement;
    if (about.title.trim() === '') return messages.needsTitle;
    return isDate(about.date) ? null : messages.needsDate;
  };
  const save = async (): Promise<void> => {
    const lacking = missing();
    setProblem(lacking);
    if (lacking !== null || isSaving) return;
    setIsSaving(true);
    const report = reportFromReview(review, { ...about, types, isTaken });
    const result: SaveResult = await onSave(report).catch(() => 'denied');
    setIsSaving(false);
    if (result === 'saved') onSaved(report);
    else setProblem(messages.failed[result]);
  };
  return (
    <form
      noValidate
      className={styles['source']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{messages.aboutHint(count)}</p>
      <AboutFields about={about} isRequired onChange={onAbout} />
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['actions']}>
        <Button look="primary" type="submit" aria-disabled={isSaving}>
          {isSaving ? messages.saving : messages.save(count)}
        </Button>
        <Button look="outlined" onClick={onBack}>
          {messages.back}
        </Button>
      </div>
    </form>
  );
}
