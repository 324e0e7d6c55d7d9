/** How scenes are put on printed pages. */
export interface SheetLayout {
  /** `notes` prints titles and notes without pictures. */
  readonly scenes: (typeof SCENES_PER_PAGE)[number] | 'notes';
  readonly withNotes: boolean;
}

export const SCENES_PER_PAGE = [1, 2, 4, 6] as const;
export const DEFAULT_LAYOUT: SheetLayout = { scenes: 1, withNotes: true };

/** Puts items on pages of `size`, in their order. */
export function pagesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}
