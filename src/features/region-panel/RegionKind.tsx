import type { Region } from '../../domain/regions/region.ts';
import { useLanguage } from '../../i18n/messages.tsx';

interface KindProps {
  readonly region: Region;
  /** For example "Prefecture-level city in Henan". */
  readonly kind: string;
}

/** With the official name where that adds something. */
export function RegionKind({ region: { name, short }, kind }: KindProps) {
  const language = useLanguage();
  const official = name[language];
  if (official === short[language]) return <p>{kind}</p>;
  // 吉林省 and "Inner Mongolia Autonomous Region" contain the kind.
  const containsKind = official.toLowerCase().endsWith(kind.toLowerCase());
  return <p>{containsKind ? official : `${kind} · ${official}`}</p>;
}
