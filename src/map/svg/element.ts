const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

export function createElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Element[]
): SVGElementTagNameMap[Tag] {
  const created = document.createElementNS(SVG_NAMESPACE, tag);
  setAttributes(created, attributes);
  created.append(...children);
  return created;
}

/** An element that already has all of them is not touched. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (target.getAttribute(name) !== text) target.setAttribute(name, text);
  }
}

/** Touches the element only when that changes something. */
export function setVisible(target: Element, isVisible: boolean): void {
  if (isVisible) {
    if (target.hasAttribute('display')) target.removeAttribute('display');
  } else setAttributes(target, { display: 'none' });
}

/** Round joins take twice as long without a graphics card; round ends hide the gaps between chunks. */
export const LINE_JOINS = { 'stroke-linejoin': 'bevel', 'stroke-linecap': 'round' } as const;

/** Its width is in CSS pixels at every zoom. */
export function createLine(d: string, attributes: Attributes = {}): SVGPathElement {
  return createElement('path', { d, 'vector-effect': 'non-scaling-stroke', ...attributes });
}
