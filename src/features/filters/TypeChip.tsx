import type { Choice } from '../../domain/filters/facets.ts';
import type { StrategyTypeId } from '../../domain/ids.ts';
import type { StrategyType } from '../../domain/report/report.ts';
import type { TypeGlyph } from '../../domain/report/typeGlyphs.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './TypeChips.module.css';

interface TypeChipProps {
  readonly type: StrategyType;
  /** Among the report's types, from 0; determines the colour. */
  readonly index: number;
  readonly glyph: TypeGlyph;
  readonly choice: Choice<StrategyTypeId>;
  /** What is counted; false in a report without statements. */
  readonly isOfStatements: boolean;
  readonly onPick: () => void;
}

export function TypeChip({ type, index, glyph, choice, isOfStatements, onPick }: TypeChipProps) {
  const language = useLanguage();
  const texts = useMessages(filterMessages);
  const { pressed, count } = choice;
  const isEmpty = count === 0;
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={pressed}
      data-empty={isEmpty}
      title={
        isOfStatements
          ? `${type.name[language]}\n${isEmpty ? texts.noneTitle : texts.matching(count)}\n${texts.typesHint}`
          : type.name[language]
      }
      style={{ '--type': `var(--type-${index + 1})` }}
      onClick={onPick}
    >
      <Mark glyph={glyph} colour="var(--type)" />
      <span className={styles['name']}>{type.short[language]}</span>{' '}
      <span className={styles['count']}>
        {count}{' '}
        <span className="visually-hidden">
          {texts[isOfStatements ? 'statements' : 'strategies'](count)}
        </span>
      </span>
    </button>
  );
}
