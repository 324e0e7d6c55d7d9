const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Makes an SVG element with `attributes` and `children`. */
export function element<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Element[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  put(made, attributes);
  made.append(...children);
  return made;
}

/** Sets what differs; an element that already has the attributes is not touched at all. */
export function put(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (target.getAttribute(name) !== text) target.setAttribute(name, text);
  }
}

/** Shows or hides an element, again only when that changes something. */
export function show(target: Element, visible: boolean): void {
  if (visible) {
    if (target.hasAttribute('display')) target.removeAttribute('display');
  } else put(target, { display: 'none' });
}

/**
 * How the parts of a line meet. Round joins take twice as long to draw without a graphics card, and at
 * these widths nobody sees them; round ends close what was cut into pieces.
 */
export const JOINED = { 'stroke-linejoin': 'bevel', 'stroke-linecap': 'round' } as const;

/** A line along `d` whose width is CSS pixels at every zoom. */
export function line(d: string, attributes: Attributes = {}): SVGPathElement {
  return element('path', { d, 'vector-effect': 'non-scaling-stroke', ...attributes });
}
