import { type Attributes, createElement, setAttributes } from './element.ts';

interface WrittenText {
  readonly element: SVGTextElement;
  readonly content: string;
}

/** An element that already has the content is not touched. */
export interface LabelTexts {
  /** Creates the element in `parent` the first time. */
  write(parent: Element, key: string, text: string, attributes: Attributes): void;
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
