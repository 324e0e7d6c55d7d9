import type { RegionId } from '../ids.ts';
import { NO_BESIDE, type Selection, type ViewState } from './view.ts';

/**
 * The regions beside a new selection: among compared regions the comparison stays and another one is selected;
 * any other selection ends it.
 */
export function besideAfter(
  { selection: before, beside }: Pick<ViewState, 'selection' | 'beside'>,
  selection: Selection | null,
): readonly RegionId[] {
  if (before?.kind !== 'region' || selection?.kind !== 'region') return NO_BESIDE;
  if (selection.id === before.id) return beside;
  if (!beside.includes(selection.id)) return NO_BESIDE;
  return beside.map((id) => (id === selection.id ? before.id : id));
}
