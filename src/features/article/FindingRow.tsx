import { Check, Circle, X } from 'lucide-react';
import { memo } from 'react';
import { LANG_TAGS } from '../../domain/language.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { type Article, wordsAt } from './review/article.ts';
import type { Finding, FindingStatus } from './review/finding.ts';
import styles from './Review.module.css';

interface FindingRowProps {
  readonly article: Article;
  readonly finding: Finding;
  /** Its place in the list, from 1; the text shows it too. */
  readonly number: number;
  readonly isSelected: boolean;
  readonly onSelect: (key: number) => void;
}

const ICONS = { proposed: Circle, confirmed: Check, dropped: X } as const satisfies Record<
  FindingStatus,
  unknown
>;

/** One finding in short. The focus selects it. */
export const FindingRow = memo(
  function FindingRow({ article, finding, number, isSelected, onSelect }: FindingRowProps) {
    const messages = useMessages(articleMessages);
    const { key, status, speaker, kind, confidence } = finding;
    const Icon = ICONS[status];
    const select = (): void => onSelect(key);
    return (
      <button
        type="button"
        className={styles['row']}
        tabIndex={isSelected ? 0 : -1}
        aria-current={isSelected}
        aria-expanded={isSelected}
        onFocus={select}
        onClick={({ currentTarget }) => {
          // Safari does not give a pressed button the focus.
          currentTarget.focus();
          select();
        }}
      >
        <span className={styles['number']}>{number}</span>
        <span className={styles['who']} data-empty={speaker === ''}>
          {speaker === '' ? messages.noName : speaker}
        </span>{' '}
        <span className={styles['status']}>
          <Icon size={14} aria-hidden />
          {messages.status[status]}
        </span>{' '}
        <span className={styles['words']} lang={LANG_TAGS[article.language]}>
          {wordsAt(article, finding.range)}
        </span>{' '}
        <span className={styles['sure']}>
          {messages.kinds[kind]} ·{' '}
          {confidence === null ? messages.added : messages.certainty(Math.round(confidence * 100))}
          {confidence !== null && finding.isCorrected && ` · ${messages.corrected}`}
        </span>
      </button>
    );
  },
  (a, b) =>
    a.article === b.article &&
    a.finding === b.finding &&
    a.number === b.number &&
    a.isSelected === b.isSelected,
);
