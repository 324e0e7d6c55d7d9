import { Parser } from 'htmlparser2';

const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'body', 'caption', 'dd', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'main', 'ol', 'p', 'pre'],
  ...['section', 'table', 'tr', 'ul', 'title'],
]);
/** What a page shows beside its text, or never shows. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'nav', 'footer', 'aside', 'form'],
  ...['button', 'select', 'iframe', 'object', 'audio', 'video', 'canvas'],
]);
/** Between paragraphs and between lines, until the spaces of the source have been collapsed. */
const PARAGRAPH = '\u2029';
const LINE = '\u2028';

/** Collects the text of one part of a page. */
class TextPart {
  private readonly pieces: string[] = [];
  add(text: string): void {
    this.pieces.push(text);
  }
  get text(): string {
    return collapsed(this.pieces.join(''));
  }
}

/**
 * The text of a web page without its navigation: of its longest article or of `main` where that is a good part
 * of the page. Nothing of the page is run or shown, and nothing is loaded.
 */
export function htmlText(html: string): { readonly text: string; readonly title: string | null } {
  const all = new TextPart();
  const main = new TextPart();
  const title = new TextPart();
  const articles: TextPart[] = [];
  let [skipping, inMain, inTitle, inArticle, inPre] = [0, 0, 0, 0, 0];
  const add = (text: string): void => {
    if (skipping > 0) return;
    if (inTitle > 0) {
      title.add(text);
      return;
    }
    all.add(text);
    if (inMain > 0) main.add(text);
    if (inArticle > 0) articles.at(-1)?.add(text);
  };
  const enter = (name: string, step: 1 | -1): void => {
    if (SKIPPED.has(name)) skipping += step;
    if (name === 'main') inMain += step;
    if (name === 'title') inTitle += step;
    if (name === 'pre') inPre += step;
    if (name === 'article') inArticle += step;
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'article' && inArticle === 0) articles.push(new TextPart());
      if (BLOCKS.has(name)) add(PARAGRAPH);
      enter(name, 1);
      if (name === 'br') add(LINE);
      if (name === 'td' || name === 'th') add(' ');
    },
    ontext: (text) => add(inPre > 0 ? text.replaceAll(/\r?\n/gu, LINE) : text),
    onclosetag: (name) => {
      enter(name, -1);
      if (BLOCKS.has(name)) add(PARAGRAPH);
    },
  });
  parser.end(html);
  const whole = all.text;
  const [longest = ''] = articles.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const part = [longest, main.text].find((text) => text !== '' && text.length * 4 >= whole.length);
  return { text: part ?? whole, title: title.text.replaceAll(/\s+/gu, ' ').trim() || null };
}

const SPACES = /[ \t\r\n\f]+/gu;
const WIDE = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef“”‘’—…]/u;

/** Spaces as a browser shows them, but none where the source breaks a line between two Chinese characters. */
function collapsed(text: string): string {
  return text
    .replaceAll(SPACES, (run, at: number) => {
      const isWrapped =
        run.includes('\n') &&
        WIDE.test(text.charAt(at - 1)) &&
        WIDE.test(text.charAt(at + run.length));
      return isWrapped ? '' : ' ';
    })
    .split(PARAGRAPH)
    .map((paragraph) => paragraph.trim().replaceAll(LINE, '\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
