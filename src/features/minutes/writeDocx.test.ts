import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../domain/minutes/outline.ts';
import { writeDocx } from './writeDocx.ts';

/** A PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function filesOf(blocks: readonly Block[]) {
  const png = new Blob([Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0))]);
  const pictures = new Map([['henan', { png, width: 1280, height: 860 }]]);
  const file = await writeDocx(blocks, pictures, 'en');
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

/** The texts of the document, one a paragraph, with line breaks. */
function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:br\/>|<w:t[^>]*>(.*?)<\/w:t>/gsu)]
      .map(([tag, text]) => (tag === '<w:br/>' ? '\n' : (text ?? '')))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

describe('writeDocx', () => {
  it('writes headings, entries with details, quotations and pictures in order', async () => {
    const files = await filesOf([
      { kind: 'heading', level: 1, text: 'Minutes' },
      { kind: 'item', text: 'Who pays?\nAnd when?', details: '10:30 · from 王代表' },
      { kind: 'picture', id: 'henan', label: 'Henan' },
      { kind: 'picture', id: 'missing', label: 'Gone' },
      { kind: 'quotation', text: 'Words.\n\n— Name', lang: 'en' },
    ]);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(paragraphsOf(xml)).toEqual([
      'Minutes',
      'Who pays?\nAnd when?\n10:30 · from 王代表',
      '',
      'Words.\n\n— Name',
    ]);
    expect(xml).toContain('w:val="Heading1"');
    expect(xml.match(/<pic:pic/gu)).toHaveLength(1);
    expect(xml).toContain('descr="Henan"');
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  it('writes hostile text as text, and leaves out what XML cannot contain', async () => {
    const text = '</w:t><script>alert(1)</script> & \u0000\u0007\ud800 =HYPERLINK("x")';
    const files = await filesOf([{ kind: 'text', text }]);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(paragraphsOf(xml)[0]?.replaceAll('&quot;', '"')).toBe(
      '</w:t><script>alert(1)</script> &  =HYPERLINK("x")',
    );
    expect(xml).not.toContain('<script');
    expect(xml).not.toMatch(/w:hyperlink|w:instrText/u);
  });
});
