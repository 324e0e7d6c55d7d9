import {
  Asterisk,
  Building2,
  Circle,
  Diamond,
  Factory,
  Hexagon,
  LayoutGrid,
  type LucideIcon,
  type LucideProps,
  Plus,
  Scale,
  Square,
  Star,
  Triangle,
  Waves,
  Zap,
} from 'lucide-react';
import { memo } from 'react';
import styles from './Mark.module.css';

const ICONS = {
  buildings: Building2,
  balance: Scale,
  star: Star,
  zones: LayoutGrid,
  factory: Factory,
  waves: Waves,
  circle: Circle,
  square: Square,
  triangle: Triangle,
  diamond: Diamond,
  hexagon: Hexagon,
  cross: Plus,
  asterisk: Asterisk,
  bolt: Zap,
} satisfies Record<string, LucideIcon>;

interface GlyphIconProps extends LucideProps {
  readonly glyph: keyof typeof ICONS;
}

/** The glyph alone, also inside a drawing. Decorative. */
export function GlyphIcon({ glyph, ...props }: GlyphIconProps) {
  const Icon = ICONS[glyph];
  return <Icon aria-hidden="true" {...props} />;
}

interface MarkProps {
  readonly glyph: keyof typeof ICONS;
  /** The glyph is black or white, whichever has more contrast. */
  readonly colour: string;
  /** Edge in CSS pixels at a text size of 16 px; it scales with the text. */
  readonly size?: number;
}

/** Decorative: identifies a category, also without colour. */
export const Mark = memo(function Mark({ glyph, colour, size = 24 }: MarkProps) {
  const Icon = ICONS[glyph];
  return (
    <span
      aria-hidden="true"
      className={styles['mark']}
      data-mark
      style={{ '--background': colour, '--size': `${size / 16}rem` }}
    >
      <Icon size="62%" strokeWidth={size < 20 ? 2.75 : 2.25} />
    </span>
  );
});
