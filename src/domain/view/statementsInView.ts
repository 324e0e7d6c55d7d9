import { indicesOf, intersection } from '../corpus/bits.ts';
import { sizeOf } from '../filters/filter.ts';
import type { ViewModel } from './viewModel.ts';

/**
 * The positions of the statements that a view shows, ascending: those that pass the filters and, of these,
 * those that concern the selected region, strategy or speaker.
 */
export function statementsInView({
  linked,
  view: { selection },
  filterResult,
  painted,
}: ViewModel): Uint32Array {
  if (selection?.kind !== 'region') return indicesOf(painted.statements);
  const touching = linked.statements.touching(selection.id);
  return indicesOf(intersection([filterResult.statements, touching], sizeOf(linked)));
}
