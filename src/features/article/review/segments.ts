import type { TextRange } from '../../../draft/finding.ts';
import type { Article } from './article.ts';
import type { Finding } from './finding.ts';

/** Words of a paragraph that are shown in one way. */
export interface Segment extends TextRange {
  /** The finding that the words belong to: the selected one, else the first. */
  readonly finding: Finding | null;
  /** Whether the words led to the selected finding. */
  readonly isReason: boolean;
}

/** Divides a paragraph at the ends of findings and reasons. The segments cover it without gaps. */
export function segmentsOf(
  paragraph: TextRange,
  findings: readonly Finding[],
  selected: Finding | null,
): readonly Segment[] {
  const reasons = selected?.because ?? [];
  const edges = [...findings.map(({ range }) => range), ...reasons, paragraph]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at >= paragraph.start && at <= paragraph.end);
  const points = [...new Set(edges)].sort((a, b) => a - b);
  return points.slice(1).map((end, at): Segment => {
    const start = points[at] ?? paragraph.start;
    const here = findings.filter(({ range }) => covers(range, start, end));
    const own = here.find(({ key }) => key === selected?.key);
    return {
      start,
      end,
      finding: own ?? here[0] ?? null,
      isReason: reasons.some((range) => covers(range, start, end)),
    };
  });
}

function covers(range: TextRange, start: number, end: number): boolean {
  return range.start <= start && range.end >= end;
}

/** The findings that touch each paragraph. Linear in both, since both are in the order of the text. */
export function findingsByParagraph(
  { paragraphs }: Article,
  findings: readonly Finding[],
): readonly (readonly Finding[])[] {
  const byParagraph = paragraphs.map((): Finding[] => []);
  let first = 0;
  for (const finding of findings) {
    while (first < paragraphs.length && (paragraphs[first]?.end ?? 0) <= finding.range.start)
      first += 1;
    for (let at = first; at < paragraphs.length; at += 1) {
      if ((paragraphs[at]?.start ?? 0) >= finding.range.end) break;
      byParagraph[at]?.push(finding);
    }
  }
  return byParagraph;
}
