import { type Attributes, createElement, setAttributes } from './element.ts';

/** A text element and everything that it was last written with. */
interface WrittenText {
  readonly element: SVGTextElement;
  readonly content: string;
}

/** The text elements of the map, by a key each. An element that already has the content is not touched. */
export interface LabelTexts {
  /** Writes `text` under `key`. Creates the element in `parent` the first time. */
  write(parent: Element, key: string, text: string, attributes: Attributes): void;
  /** Removes the elements of all other keys. */
  removeExcept(keys: ReadonlySet<string>): void;
}

export function createLabelTexts(): LabelTexts {
  const texts = new Map<string, WrittenText>();
  return {
    write(parent, key, text, attributes) {
      const content = `${text} ${Object.values(attributes).join()}`;
      const previous = texts.get(key);
      if (previous?.content === content) return;
      const element = previous?.element ?? parent.appendChild(createElement('text'));
      texts.set(key, { element, content });
      if (element.textContent !== text) element.textContent = text;
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
