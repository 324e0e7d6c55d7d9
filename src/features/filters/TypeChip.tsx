import type { MouseEvent } from 'react';
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
  /** Whether the tooltip explains how to add this type. */
  readonly canAdd: boolean;
  readonly onPick: (event: MouseEvent) => void;
}

export function TypeChip({ type, index, glyph, choice, canAdd, onPick }: TypeChipProps) {
  const language = useLanguage();
  const texts = useMessages(filterMessages);
  const { pressed, count } = choice;
  const isEmpty = count === 0;
  const name = type.name[language];
  const remark = isEmpty && !pressed ? texts.noneTitle : canAdd ? texts.addHint : '';
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={pressed}
      data-empty={isEmpty}
      title={remark === '' ? name : `${name}\n${remark}`}
      style={{ '--type': `var(--type-${index + 1})` }}
      onClick={onPick}
    >
      <Mark glyph={glyph} colour="var(--type)" />
      <span className={styles['name']}>{type.short[language]}</span>{' '}
      <span className={styles['count']}>
        {count} <span className="visually-hidden">{texts.statements(count)}</span>
      </span>
    </button>
  );
}
