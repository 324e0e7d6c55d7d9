import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../articleProblem.ts';
import { handwrittenPdf, imageOnlyPdf } from './pdf.fixture.ts';
import { readBytes, readFile } from './readFile.ts';

const utf8 = (text: string) => new Uint8Array(strToU8(text));
const textOf = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const read = await readBytes(bytes, name);
  return read.ok ? read.text : read.problem;
};

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document with this body. */
function docx(body: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    zipSync({
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
}
const paragraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join('')}</w:p>`;
const word = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

/** A compound file of old Office that contains a stream of this name. */
function compoundFile(stream: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(), 512);
  return bytes;
}

describe('readBytes', () => {
  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...strToU8('苏明朗说，好。')], '苏明朗说，好。'],
    ['GB 18030', [0xcb, 0xd5, 0xc3, 0xf7, 0xc0, 0xca, 0xcb, 0xb5], '苏明朗说'],
    ['Big5', [0xa4, 0xa4, 0xb0, 0xea, 0xa4, 0x48, 0xa4, 0xa7], '中國人之'],
    ['UTF-16', [0xff, 0xfe, 0xcf, 0x82, 0x0e, 0x66], '苏明'],
  ])('reads a text in %s', async (_name, bytes, text) => {
    expect(await textOf(new Uint8Array(bytes), 'a.txt')).toBe(text);
  });

  it('takes the marks off a Markdown file and keeps its lines apart', async () => {
    const source =
      '---\nauthor: x\n---\n# 标题\n\n全国人大代表**苏明朗**说：[“订单回来了。”](https://example.org)\n下一行 `码`\n\n> 引用\n\n- 一\n- 二';
    expect(await textOf(utf8(source), 'a.md')).toBe(
      '标题\n\n全国人大代表苏明朗说：“订单回来了。”\n下一行 码\n\n引用\n\n一\n\n二',
    );
  });

  it('reads the article of a web page, never its scripts or its navigation', async () => {
    const page = `<!DOCTYPE html><html><head><title>两会 报道</title><style>p{}</style></head><body>
      <nav>首页 要闻</nav><script>alert("x")</script>
      <article><h1>标题</h1><p>全国人大代表苏明朗说：
      “订单&nbsp;回来了。”</p><p>第二段<br>第三段</p><script>b()</script><aside>相关报道</aside><img src=x onerror=alert(1)></article>
      <footer>版权</footer></body></html>`;
    expect(await readBytes(utf8(page), 'a.html')).toEqual({
      ok: true,
      title: '两会 报道',
      text: '标题\n\n全国人大代表苏明朗说：“订单\u00a0回来了。”\n\n第二段\n第三段',
    });
  });

  it('reads a web page that has another name, and keeps a space between English lines', async () => {
    expect(await textOf(utf8('<html><body><p>one\n  two</p></body></html>'), 'page.txt')).toBe(
      'one two',
    );
  });

  it('reads the paragraphs and line breaks of a Word document', async () => {
    const file = docx(
      paragraph(word('全国人大代表'), word('苏明朗𠮷说：')) +
        paragraph(word('“订单'), '<w:br/>', word('回来了。”')),
    );
    expect(await textOf(file, 'a.docx')).toBe('全国人大代表苏明朗𠮷说：\n\n“订单\n回来了。”');
  });

  it('reads the text layer of a PDF', async () => {
    const file = handwrittenPdf(['Roads are open, said Su Ming, a depu-', 'ty. Trucks are back.']);
    expect(await textOf(file, 'a.pdf')).toBe(
      'Roads are open, said Su Ming, a deputy. Trucks are back.',
    );
  });

  it.each([
    ['a text with a zero', 'a.txt', utf8(`${'a'.repeat(500)}\0`), 'not-text'],
    ['an empty file', 'a.txt', new Uint8Array(), 'empty'],
    ['a picture', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-text'],
    [
      'a text in no known encoding',
      'a.txt',
      utf8('浣犲ソ锛岄敓鏂ゆ嫹锟斤拷锟斤拷'),
      'unknown-encoding',
    ],
    ['old Word', 'a.docx', compoundFile('WordDocument'), 'old-word'],
    ['a Word document with a password', 'a.docx', compoundFile('EncryptedPackage'), 'encrypted'],
    ['rich text', 'a.doc', utf8('{\\rtf1 hello}'), 'other-document'],
    [
      'another archive',
      'a.zip',
      new Uint8Array(zipSync({ 'a.txt': strToU8('x') })),
      'other-document',
    ],
    ['a damaged archive', 'a.docx', docx('').slice(0, 60), 'damaged'],
    ['a PDF with pictures only', 'a.pdf', imageOnlyPdf(), 'scanned'],
    ['a damaged PDF', 'a.pdf', utf8('%PDF-1.4\nnothing'), 'damaged'],
    [
      'a PDF with a password',
      'a.pdf',
      handwrittenPdf(['secret'], { encrypted: true }),
      'encrypted',
    ],
  ])('says what is wrong with %s', async (_what, name, bytes, problem) => {
    expect(await readBytes(bytes, name)).toEqual({ ok: false, problem });
  });
});

describe('readFile', () => {
  it('refuses a large file before it reads it', async () => {
    const file = new File([new Uint8Array(MOST_BYTES + 1)], 'a.txt');
    expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' });
  });
});
