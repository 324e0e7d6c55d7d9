import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from './markdown.ts';
import type { Block } from './outline.ts';

/** The kinds of all tokens, and the text that a reader sees. */
function read(markdown: string) {
  const kinds = new Set<string>();
  const words: string[] = [];
  const visit = (token: Token): void => {
    kinds.add(token.type);
    const children = ('tokens' in token ? token.tokens : undefined) ?? [];
    if (token.type === 'list' && 'items' in token) (token.items as Token[]).forEach(visit);
    else if (children.length > 0) children.forEach(visit);
    else if (token.type === 'br') words.push('\n');
    else if ('text' in token && typeof token.text === 'string') words.push(token.text);
  };
  marked.lexer(markdown).forEach(visit);
  return { kinds, text: words.join('') };
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '[link](javascript:alert(1))',
  '![picture](https://example.org/x.png)',
  '# Heading',
  '- item',
  '+ item',
  '1. first',
  '1) first',
  '> quoted',
  '===',
  '---',
  '***',
  '```js',
  '~~~',
  '    code',
  '`code` **bold** _em_ ~~gone~~',
  '&lt;b&gt; &amp; &copy;',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[map-1]: https://example.org',
  'ends with a backslash\\',
  '<!-- comment -->',
  '$x^2$',
  'www.example.org and a@example.org',
  'line one\n# line two\n- three',
];

describe('toMarkdown', () => {
  it.each(HOSTILE)('shows %j as text only', (text) => {
    const { kinds } = read(toMarkdown([{ kind: 'text', text }], new Map()));
    expect(
      [...kinds].filter((kind) => !['paragraph', 'text', 'escape', 'br'].includes(kind)),
    ).toEqual([]);
  });

  it('shows every text unchanged, except for spaces', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const text = pieces.join(' ').replaceAll(/[^\P{C}\n]/gu, '');
        const block: Block = { kind: 'text', text };
        const shown = read(toMarkdown([block], new Map())).text;
        const plain = (words: string): string => words.replaceAll(/\s/gu, '');
        expect(plain(shown)).toBe(plain(text));
      }),
      { numRuns: 200 },
    );
  });

  it('writes an entry as one item, also with several lines', () => {
    const item: Block = { kind: 'item', text: 'Why?\n- Because', details: '10:32 · Henan' };
    expect(toMarkdown([item, item], new Map())).toBe(
      '- Why?\\\n  \\- Because\\\n  10:32 · Henan\n\n- Why?\\\n  \\- Because\\\n  10:32 · Henan\n',
    );
  });

  it('writes a quotation line by line, with its empty lines', () => {
    const quotation: Block = { kind: 'quotation', text: 'Words.\n\n— Name\nSource', lang: 'en' };
    expect(toMarkdown([quotation], new Map())).toBe('> Words.\n>\n> — Name\\\n> Source\n');
  });

  it('puts pictures at the end, and leaves out one that is missing', () => {
    const blocks: readonly Block[] = [
      { kind: 'picture', id: 'a', label: 'Henan [map]' },
      { kind: 'picture', id: 'b', label: 'gone' },
      { kind: 'text', text: 'After.' },
    ];
    expect(toMarkdown(blocks, new Map([['a', 'data:image/png;base64,AA']]))).toBe(
      '![Henan \\[map\\]][map-1]\n\nAfter.\n\n[map-1]: data:image/png;base64,AA\n',
    );
  });
});
