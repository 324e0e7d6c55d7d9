import { marked } from 'marked';
import { htmlText } from './htmlText.ts';

/** The details at the start of a file, between two lines of hyphens. */
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u;

/** The text of a Markdown file without its marks. A single line break stays one. */
export function markdownText(source: string): string {
  const html = marked.parse(source.replace(FRONT_MATTER, ''), {
    async: false,
    breaks: true,
    gfm: true,
  });
  return htmlText(html).text;
}
