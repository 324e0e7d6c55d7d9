import {
  Building2,
  Combine,
  Compass,
  Flag,
  Landmark,
  Leaf,
  type LucideIcon,
  MapPin,
  Network,
  PanelsTopLeft,
  Ship,
  Star,
  Waves,
} from 'lucide-react';
import type { ClickLevel } from '../../domain/regions/regionsAt.ts';

const ICONS: Readonly<Record<ClickLevel, LucideIcon>> = {
  place: MapPin,
  prefecture: Building2,
  province: Landmark,
  'urban-agglomeration': Network,
  'major-strategy-area': Star,
  basin: Waves,
  'metropolitan-area': Combine,
  plate: PanelsTopLeft,
  'free-trade-port': Ship,
  'special-type-area': Flag,
  'ecological-area': Leaf,
  geographic: Compass,
};

/** Decorative: the kind is also written next to it. */
export function KindIcon({ level }: { readonly level: ClickLevel }) {
  const Icon = ICONS[level];
  return <Icon size={18} strokeWidth={1.75} aria-hidden />;
}
