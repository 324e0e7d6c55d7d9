import { type Language, LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import { isMarked, type Marked } from '../../domain/search/marked.ts';
import type { SearchResult } from '../../domain/search/results.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './SearchBox.module.css';

/** A strategy's long title in the other language has its own line, shown only if it matches. */
function secondLine(
  { kind, label, context, excerpt }: SearchResult,
  language: Language,
): Marked | null {
  const other = label[SECOND_LANGUAGE[language]];
  if (kind === 'person') return context?.[language] ?? null;
  if (kind === 'strategy') return isMarked(other) && !isMarked(label[language]) ? other : null;
  return excerpt;
}

interface ResultOptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly language: Language;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** The field keeps the focus and handles the keys (`aria-activedescendant`). */
export function ResultOption({
  id,
  result,
  language,
  active,
  onPoint,
  onChoose,
}: ResultOptionProps) {
  const { kind, label, via, context } = result;
  const other = SECOND_LANGUAGE[language];
  const second = secondLine(result, language);
  const aside = kind === 'place' || kind === 'strategy' ? context?.[language] : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles['option']}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className={styles['line']}>
        <span className={styles['names']}>
          <span lang={LANG_TAGS[language]}>
            <MarkedText marked={label[language]} />
          </span>
          {kind !== 'strategy' && (
            <span className={styles['other']} lang={LANG_TAGS[other]}>
              <MarkedText marked={label[other]} />
            </span>
          )}
          {via && (
            <span className={styles['other']}>
              <MarkedText marked={via} />
            </span>
          )}
        </span>
        {aside && (
          <span className={styles['aside']}>
            <MarkedText marked={aside} />
          </span>
        )}
      </span>
      {second && (
        <span className={kind === 'statement' ? styles['quote'] : styles['below']}>
          <MarkedText marked={second} />
        </span>
      )}
    </div>
  );
}
