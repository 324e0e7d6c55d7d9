import { useMemo, useState } from 'react';
import { groupingsByTouch } from '../../domain/filters/facets.ts';
import { sizeOf } from '../../domain/filters/filter.ts';
import { findGroupings } from '../../domain/regions/groupingList.ts';
import type { GroupingId } from '../../domain/ids.ts';
import type { Grouping } from '../../domain/regions/region.ts';
import { filterMessages } from '../../i18n/filters.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { CheckList } from './CheckGroup.tsx';
import styles from './FilterMenu.module.css';
import type { FilterModel } from './useFilterModel.ts';
import { useChoices } from './useFilterModel.ts';

interface GroupingFilterProps {
  readonly model: FilterModel;
  readonly onToggle: (id: GroupingId) => void;
}

/** All groupings as checkboxes, those with statements (or strategies) first. */
export function GroupingFilter({ model, onToggle }: GroupingFilterProps) {
  const { linked } = model;
  const isOfStatements = sizeOf(linked) > 0;
  const language = useLanguage();
  const texts = useMessages(filterMessages);
  const [text, setText] = useState('');
  const { touched, untouched } = useMemo(() => groupingsByTouch(linked), [linked]);
  const ids = useMemo(() => linked.atlas.groupings.map(({ id }) => id), [linked]);
  const choices = useChoices(model, 'groupings', ids);
  const optionsOf = (groupings: readonly Grouping[]) =>
    findGroupings(groupings, text).flatMap((grouping) => {
      const choice = choices.find(({ value }) => value === grouping.id);
      return choice ? { ...choice, label: grouping.short[language] } : [];
    });
  const [withStatements, others] = [optionsOf(touched), optionsOf(untouched)];
  return (
    <>
      <SearchField label={texts.findGrouping} onSearch={setText} />
      <div className={styles['scroll']}>
        {withStatements.length > 0 && (
          <CheckList options={withStatements} {...{ isOfStatements, onToggle }} />
        )}
        {others.length > 0 && (
          <>
            <h3 className={styles['subtitle']}>{texts.untouched(isOfStatements)}</h3>
            <CheckList options={others} {...{ isOfStatements, onToggle }} />
          </>
        )}
        {withStatements.length + others.length === 0 && (
          <p className={styles['nothing']}>{texts.noGrouping(text.trim())}</p>
        )}
      </div>
    </>
  );
}
