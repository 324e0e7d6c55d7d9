/** A line of a page, in the units of the page; y grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const PAGE_NUMBER =
  /^[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*(?:\/|of|共)\s*\d{1,4}\s*页?)?[-—–·\s]*$/u;
const ENDS_SENTENCE = /[。！？.!?…：:]["”’』」）)]*$/u;
const WIDE = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef“”‘’—…]/u;
/** From this part of the line's height on, a gap or an indent starts a paragraph. */
const WIDE_GAP = 1.7;
const INDENT = 0.9;
const SHORT_END = 2.5;

/** The paragraphs of a PDF, which has lines only: by gaps, indents, and short last lines. Page numbers are left out. */
export function paragraphsOfLines(lines: readonly PdfLine[]): readonly string[] {
  const shown = lines.filter(({ text }) => text.trim() !== '' && !PAGE_NUMBER.test(text));
  const margins = marginsOf(shown);
  const paragraphs: string[] = [];
  for (const [at, line] of shown.entries()) {
    const before = shown[at - 1];
    const text = line.text.trim();
    if (before && !startsParagraph(before, line, margins))
      paragraphs.push(joined(paragraphs.pop() ?? '', text));
    else paragraphs.push(text);
  }
  return paragraphs;
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where most lines begin, and where the longest end. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    const rounded = Math.round(left);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return { left: most?.[0] ?? 0, right: Math.max(0, ...lines.map(({ right }) => right)) };
}

function startsParagraph(before: PdfLine, line: PdfLine, margins: Margins): boolean {
  const height = Math.max(line.height, 1);
  if (Math.abs(before.height - line.height) > height * 0.2) return true;
  const isEarlyEnd = margins.right - before.right > height * SHORT_END;
  const isIndented = line.left - margins.left > height * INDENT;
  if (isIndented && (isEarlyEnd || before.left < line.left - height * 0.5)) return true;
  if (isEarlyEnd && ENDS_SENTENCE.test(before.text.trim())) return true;
  if (before.page !== line.page) return false;
  // A line above the one before is in the next column.
  const gap = before.y - line.y;
  return gap > height * WIDE_GAP * 1.2 || (gap > height * WIDE_GAP && isEarlyEnd);
}

function joined(text: string, line: string): string {
  if (WIDE.test(text.slice(-1)) && WIDE.test(line.charAt(0))) return text + line;
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}
