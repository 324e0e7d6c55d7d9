import { useId, useMemo } from 'react';
import type { RegionId } from '../../domain/ids.ts';
import type { Atlas } from '../../domain/regions/atlas.ts';
import type { Region } from '../../domain/regions/region.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { regionComparisonMessages } from '../../i18n/regionComparison.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
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
  const regionOf = (value: string): RegionId | undefined =>
    [...options.siblings, ...options.provinces, ...options.groupings].find(
      (region) => region.id === value,
    )?.id;
  return (
    <div className={styles['add']} data-screen-only>
      <label htmlFor={id}>{messages.add}</label>
      <select
        id={id}
        value=""
        onChange={({ target }) => {
          const region = regionOf(target.value);
          if (region === undefined) return;
          store.getState().toggleBeside(region);
          onAdded?.();
        }}
      >
        <option value="">{messages.choose}</option>
        {(['siblings', 'provinces', 'groupings'] as const).map(
          (kind) =>
            options[kind].length > 0 && (
              <optgroup key={kind} label={messages[kind]}>
                {options[kind].map((region) => (
                  <option key={region.id} value={region.id}>
                    {region.short[language]}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      <p className={styles['hint']}>{messages.hint}</p>
    </div>
  );
}
