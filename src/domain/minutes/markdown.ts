import { xmlText } from '../xmlText.ts';
import type { Block } from './outline.ts';

/** Characters that have a meaning anywhere in a line, and those that make a link of an address. */
const INLINE = /[\\`*_[\]<>&~|$@]|:(?=\/)|(?<=www)\./giu;
/** What starts a heading, a list, an underline or a rule at the start of a line. */
const LINE_START = /^(?:[#+\-=>:]|\d{1,9}(?=[.)]))/u;

/** One line of Markdown that shows exactly this text. */
function escapeLine(line: string): string {
  const escaped = line.trim().replaceAll(INLINE, '\\$&');
  return escaped.replace(LINE_START, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

function linesOf(text: string): readonly string[] {
  return xmlText(text)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(escapeLine);
}

/** Several lines as one paragraph; empty lines would end it. */
function inParagraph(text: string, indent = ''): string {
  return linesOf(text)
    .filter((line) => line !== '')
    .join(`\\\n${indent}`);
}

function quoted(text: string): string {
  const lines = linesOf(text);
  return lines
    .map((line, index) => {
      if (line === '') return '>';
      const next = lines[index + 1];
      return `> ${line}${next === undefined || next === '' ? '' : '\\'}`;
    })
    .join('\n');
}

/** Pictures as `data:` addresses by their id; one that is missing is left out. */
export type PictureAddresses = ReadonlyMap<string, string>;

function blockText(block: Block, labelOf: (id: string) => string | null): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${linesOf(block.text).join(' ')}`;
    case 'text':
      return inParagraph(block.text);
    case 'item':
      return `- ${inParagraph(block.text, '  ')}\\\n  ${inParagraph(block.details, '  ')}`;
    case 'quotation':
      return quoted(block.text);
    case 'picture': {
      const label = labelOf(block.id);
      return label === null ? '' : `![${linesOf(block.label).join(' ')}][${label}]`;
    }
  }
}

/** Markdown (CommonMark). The pictures are at the end, so that the text can be read as it is. */
export function toMarkdown(blocks: readonly Block[], pictures: PictureAddresses): string {
  const ids = [...pictures.keys()];
  const labelOf = (id: string): string | null =>
    pictures.has(id) ? `map-${String(ids.indexOf(id) + 1)}` : null;
  const texts = blocks.map((block) => blockText(block, labelOf)).filter((text) => text !== '');
  const addresses = ids.map((id) => `[${labelOf(id) ?? ''}]: ${pictures.get(id) ?? ''}`);
  return `${[...texts, ...addresses].join('\n\n')}\n`;
}
