import { xmlText } from '../../../../domain/xmlText.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn these into spaces in attributes, and a carriage return into a line feed in text.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for XML, as content or in an attribute with double quotes; what XML cannot contain is left out. */
function escapeXml(text: string): string {
  return xmlText(text).replaceAll(/[&<>"\t\n\r]/gu, (character) => ESCAPES[character] ?? '');
}

/** The start of an element, without its bracket at the end. Names are trusted, values are escaped. */
export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${pairs.join('')}`;
}

/** An element with a text; empty where the text is empty. */
export function textElement(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}
