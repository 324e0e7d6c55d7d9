import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { StrategyType } from '../../domain/report/report.ts';
import type { TextRange } from '../../draft/finding.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { EditFinding } from './EditFinding.tsx';
import type { ArticleEngine } from './engine/articleEngine.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { FindingRow } from './FindingRow.tsx';
import { reviewKey } from './reviewKey.ts';
import type { Article } from './review/article.ts';
import type { Finding } from './review/finding.ts';
import styles from './Review.module.css';
import { showIn } from './showIn.ts';
import type { ReviewCommands } from './useReview.ts';

interface FindingListProps {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly types: readonly StrategyType[];
  readonly findRegions: ArticleEngine['regions'];
  readonly selected: Finding | null;
  readonly isEditing: boolean;
  /** A new object moves the focus to the row of the selected finding. */
  readonly focus: object;
  readonly commands: ReviewCommands;
  /** The words that are selected in the text. */
  readonly marked: TextRange | null;
  /** What the key for a new finding adds. */
  readonly toAdd: TextRange | null;
}

/** The findings with their keys. One row is in the tab order; the selected one is open. */
export function FindingList({ article, findings, selected, ...rest }: FindingListProps) {
  const { types, findRegions, isEditing, focus, commands, marked, toAdd } = rest;
  const messages = useMessages(articleMessages);
  const box = useRef<HTMLDivElement>(null);
  const selectedKey = selected?.key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object asks again
  useEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[aria-current="true"]');
    // The whole finding is shown below.
    row?.focus({ preventScroll: true });
  }, [focus]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the size of the item depends on both
  useEffect(() => {
    const item = box.current?.querySelector<HTMLElement>('[data-selected="true"]');
    if (box.current && item) showIn(box.current, item);
  }, [selectedKey, isEditing]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const command = reviewKey(event);
    if (command === null) return;
    event.preventDefault();
    // The page has keys of its own.
    event.stopPropagation();
    if (command === 'next') commands.move(1);
    else if (command === 'previous') commands.move(-1);
    else if (command !== 'add') commands[command]();
    else if (toAdd !== null) commands.add(toAdd);
  };
  if (findings.length === 0) return <p className={styles['nothing']}>{messages.noFindings}</p>;
  const names = [...new Set(findings.map(({ speaker }) => speaker))].filter(Boolean);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles the keys of the rows and of their buttons
    <div ref={box} className={styles['findings']} onKeyDown={onKeyDown}>
      <ul aria-label={messages.findings}>
        {findings.map((finding, at) => {
          const isSelected = finding.key === selectedKey;
          return (
            <li key={finding.key} data-status={finding.status} data-selected={isSelected}>
              <FindingRow
                article={article}
                finding={finding}
                number={at + 1}
                isSelected={isSelected}
                onSelect={commands.select}
              />
              {isSelected && !isEditing && (
                <FindingDetails {...{ article, finding, types, commands }} />
              )}
              {isSelected && isEditing && (
                <EditFinding
                  {...{ article, finding, types, names, findRegions, commands, marked }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
