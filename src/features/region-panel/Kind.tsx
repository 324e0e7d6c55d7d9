import type { Region } from '../../domain/regions/region.ts';
import { useLanguage } from '../../i18n/messages.tsx';

interface KindProps {
  readonly region: Region;
  /** What it is: "Province", "Prefecture-level city in Henan". */
  readonly kind: string;
}

/** What a region is, with its official name where that says more. */
export function Kind({ region: { name, short }, kind }: KindProps) {
  const language = useLanguage();
  const official = name[language];
  if (official === short[language]) return <p>{kind}</p>;
  // 吉林省 and "Inner Mongolia Autonomous Region" say the kind themselves.
  const says = official.toLowerCase().endsWith(kind.toLowerCase());
  return <p>{says ? official : `${kind} · ${official}`}</p>;
}
