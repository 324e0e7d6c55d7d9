import type { RegionId } from '../../domain/ids.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { usePanelLinks } from './PanelNavigation.tsx';
import { RegionLink } from './SelectionLink.tsx';

interface RegionNameProps {
  readonly id: RegionId;
}

/** The id if the region is unknown. */
export function RegionName({ id }: RegionNameProps) {
  const language = useLanguage();
  const region = usePanelLinks().atlas.region(id);
  return region ? <RegionLink id={id}>{region.short[language]}</RegionLink> : id;
}
