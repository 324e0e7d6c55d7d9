import { xmlText } from '../../../domain/xmlText.ts';
import { PAGE } from '../page/layoutText.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Any text as content of an element or an attribute, without the characters that XML cannot contain. */
export function escaped(text: string): string {
  return xmlText(text).replaceAll(/[&<>"\n\r\t]/gu, (character) => ENTITIES[character] ?? '');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element; `children` are XML already. An attribute that is undefined is left out. */
export function xml(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const content = children.join('');
  const start = `<${name}${words.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a presentation, by its root element. */
export function presentationPart(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  return DECLARATION + xml(name, { ...NAMESPACES, ...attributes }, ...children);
}

/** The size of a wide slide in English Metric Units, 12 700 to a point. */
export const SLIDE = { cx: 12_192_000, cy: 6_858_000 } as const;
const EMU = SLIDE.cx / PAGE.width;

/** Units of the page as English Metric Units. */
export const emu = (units: number): number => Math.round(units * EMU);
/** Units of the page as hundredths of a point, of a font size. */
export const fontSize = (units: number): number => Math.round((units * EMU) / 127);

/** A box in units of the page. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** At least one unit wide and high: a slide tool repairs a shape without an extent. */
export function xfrm({ x, y, w, h }: SlideBox): string {
  return xml(
    'a:xfrm',
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: emu(Math.max(1, w)), cy: emu(Math.max(1, h)) }),
  );
}
