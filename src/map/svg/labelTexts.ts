import { type Attributes, createElement, setAttributes } from './element.ts';

const LINE_STEP = '1.15em';

interface WrittenText {
  readonly element: SVGTextElement;
  readonly content: string;
}

/** An element that already has the content is not touched. */
export interface LabelTexts {
  /** Creates the element in `parent` the first time. */
  write(parent: Element, key: string, lines: readonly string[], attributes: Attributes): void;
  removeExcept(keys: ReadonlySet<string>): void;
}

/** Together they have the text's content, with its spaces. */
function spansOf(
  lines: readonly string[],
  x: Attributes[string] | undefined,
): readonly SVGTSpanElement[] {
  return lines.map((line, index) => {
    const span = createElement('tspan', { x: x ?? 0, dy: index === 0 ? 0 : LINE_STEP });
    span.textContent = index < lines.length - 1 ? `${line} ` : line;
    return span;
  });
}

export function createLabelTexts(): LabelTexts {
  const texts = new Map<string, WrittenText>();
  return {
    write(parent, key, lines, attributes) {
      const text = lines.join(' ');
      const content = `${lines.join('|')} ${Object.values(attributes).join()}`;
      const previous = texts.get(key);
      if (previous?.content === content) return;
      const element = previous?.element ?? parent.appendChild(createElement('text'));
      texts.set(key, { element, content });
      if (lines.length > 1) element.replaceChildren(...spansOf(lines, attributes['x']));
      else if (element.firstElementChild || element.textContent !== text)
        element.textContent = text;
      setAttributes(element, attributes);
    },
    removeExcept(keys) {
      for (const [key, { element }] of texts)
        if (!keys.has(key)) {
          element.remove();
          texts.delete(key);
        }
    },
  };
}
