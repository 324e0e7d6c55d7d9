import type { TypeGlyph } from '../../domain/report/typeGlyphs.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './Chart.module.css';

/** A strategy type of the filter, as it is drawn. */
export interface ShownType {
  readonly id: string;
  readonly name: string;
  readonly glyph: TypeGlyph;
  readonly colour: string;
}

/** The types of one region. */
export function TypeMarks({ types }: { readonly types: readonly ShownType[] }) {
  return types.map(({ id, name, glyph, colour }) => (
    <span key={id}>
      <Mark glyph={glyph} colour={colour} size={14} />
      <span className="visually-hidden">{name}</span>
    </span>
  ));
}

/** What the marks mean. */
export function TypeNames({ types }: { readonly types: readonly ShownType[] }) {
  const messages = useMessages(chartMessages);
  if (types.length === 0) return null;
  return (
    <ul className={styles['key']} aria-label={messages.types}>
      {types.map(({ id, name, glyph, colour }) => (
        <li key={id}>
          <Mark glyph={glyph} colour={colour} size={14} /> {name}
        </li>
      ))}
    </ul>
  );
}
