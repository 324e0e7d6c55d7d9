import type { TextRange } from '../../draft/finding.ts';

/** The range of the article, in code points, that the user has selected in the pane; null without one. */
export function markedRange(pane: HTMLElement, selection: Selection | null): TextRange | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = positionOf(pane, range.startContainer, range.startOffset);
  const end = positionOf(pane, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The paragraph is found by its first position, which it has as an attribute. */
function positionOf(pane: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph || !pane.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + Array.from(before.toString()).length;
}
