import { useMemo } from 'react';
import type { ClickLevel, MapSpot } from '../../domain/regions/regionsAt.ts';
import { regionsAt } from '../../domain/regions/regionsAt.ts';
import type { RegionId } from '../../domain/ids.ts';
import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';

export interface Item {
  readonly id: RegionId;
  readonly level: ClickLevel;
  readonly name: string;
  /** For example "Urban agglomeration". */
  readonly kind: string;
  /** For example "core"; may be empty. */
  readonly membership: string;
}

/** The regions at `spot`; empty over the sea and until the regions are loaded. */
export function useChooserItems(spot: MapSpot): readonly Item[] {
  const atlas = useAppState((state) => state.atlas);
  const language = useLanguage();
  const { membership: membershipText } = useMessages(overlapChooserMessages);
  const { placeType, category } = useMessages(PANEL);
  return useMemo(() => {
    if (!atlas) return [];
    return regionsAt(atlas, spot).flatMap((found): Item[] => {
      const { id, level } = found;
      const region = atlas.region(id);
      if (!region) return [];
      const kind = region.kind === 'place' ? placeType[region.type] : category[region.category];
      const membership = found.kind === 'grouping' ? membershipText(found.membership) : '';
      return [{ id, level, name: region.short[language], kind, membership }];
    });
  }, [atlas, spot, language, placeType, category, membershipText]);
}
