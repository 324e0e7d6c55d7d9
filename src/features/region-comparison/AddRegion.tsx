import { useId, useMemo, useRef, useState } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { Region } from '../../domain/regions/region.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { regionComparisonMessages } from '../../i18n/regionComparison.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './RegionComparison.module.css';

interface AddRegionProps {
  readonly atlas: Atlas;
  /** Those side by side; the first is selected. */
  readonly ids: readonly RegionId[];
  /** Called where the region is the last one that has room. */
  readonly onAdded: (() => void) | undefined;
}

/** Regions of the same kind first: the other cities of a city's province, then provinces and groupings. */
function optionsBeside(atlas: Atlas, ids: readonly RegionId[]) {
  const [first] = ids;
  const place = first === undefined ? undefined : atlas.place(first);
  const isOther = ({ id }: Region): boolean => !ids.includes(id);
  const siblings = place?.parent ? atlas.childrenOf(place.parent) : [];
  return {
    siblings: siblings.filter(isOther),
    provinces: atlas.places.filter((each) => each.level === 'province' && isOther(each)),
    groupings: atlas.groupings.filter(isOther),
  };
}

export function AddRegion({ atlas, ids, onAdded }: AddRegionProps) {
  const id = useId();
  const messages = useMessages(regionComparisonMessages);
  const language = useLanguage();
  const store = useAppStore();
  const options = useMemo(() => optionsBeside(atlas, ids), [atlas, ids]);
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState('');
  const region = [...options.siblings, ...options.provinces, ...options.groupings].find(
    (option) => option.id === chosen,
  );
  return (
    <form
      className={styles['add']}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        if (!region) {
          select.current?.focus();
          return;
        }
        store.getState().toggleBeside(region.id);
        setChosen('');
        onAdded?.();
      }}
    >
      <label htmlFor={id}>{messages.add}</label>
      <select
        ref={select}
        id={id}
        value={region ? chosen : ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{messages.choose}</option>
        {(['siblings', 'provinces', 'groupings'] as const).map(
          (kind) =>
            options[kind].length > 0 && (
              <optgroup key={kind} label={messages[kind]}>
                {options[kind].map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.short[language]}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      <Button type="submit" look="outlined">
        {messages.addChosen}
      </Button>
      <p className={styles['hint']}>{messages.hint}</p>
    </form>
  );
}
