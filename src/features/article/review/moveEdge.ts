import type { TextRange } from '../../../draft/finding.ts';
import type { Article } from './article.ts';

export type Edge = 'start' | 'end';

const LETTER = /[\p{Script=Latin}\p{N}'’-]/u;

/** The range with its start or end one Chinese character or one English word earlier (−1) or later (1). Never empty. */
export function moveEdge({ points }: Article, range: TextRange, edge: Edge, by: -1 | 1): TextRange {
  const at = next(points, range[edge], by);
  const moved = { ...range, [edge]: at };
  return moved.start < moved.end ? moved : range;
}

function next(points: readonly string[], from: number, by: -1 | 1): number {
  const point = (at: number): string | undefined => points[by === 1 ? at : at - 1];
  let at = from;
  while (point(at)?.trim() === '') at += by;
  const first = point(at);
  if (first === undefined) return from;
  at += by;
  while (LETTER.test(first) && LETTER.test(point(at) ?? ' ')) at += by;
  return at;
}
