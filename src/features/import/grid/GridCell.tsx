import { useState } from 'react';

interface GridCellProps {
  /** Indexes. */
  readonly place: { readonly row: number; readonly column: number };
  readonly text: string;
  /** Whether the text is known; until then it cannot be edited. */
  readonly isLoaded: boolean;
  readonly label: string;
  readonly problems: readonly string[];
  readonly describedBy: string;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

/** The text changes when the user leaves the cell or presses Enter (with Shift a line break); Esc restores it. */
export function GridCell({
  place,
  text,
  isLoaded,
  label,
  problems,
  describedBy,
  onEdit,
}: GridCellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft !== text) onEdit(place.row, place.column, draft);
    setDraft(null);
  };
  const isWrong = problems.length > 0;
  return (
    <>
      <textarea
        rows={1}
        data-cell={`${place.row}-${place.column}`}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? describedBy : undefined}
        readOnly={!isLoaded}
        title={isWrong ? problems.join('\n') : undefined}
        value={draft ?? text}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            commit();
          }
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
      {isWrong && (
        <span id={describedBy} className="visually-hidden">
          {problems.join(' ')}
        </span>
      )}
    </>
  );
}
