import { Fragment, type ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import { memoize } from '../../domain/memoize.ts';
import { useLanguage } from '../../i18n/messages.tsx';

const TAGS = { en: 'en-GB', zh: 'zh-Hans' } as const satisfies Record<Language, string>;
/** Created on first use: loading the browser's language rules takes longer than all our modules. */
const listIn = memoize(
  (language: Language) => new Intl.ListFormat(TAGS[language], { type: 'conjunction' }),
);

interface LinkItem {
  readonly key: string;
  readonly node: ReactNode;
}

interface LinkSentenceProps {
  readonly frame: { readonly before: string; readonly after: string };
  readonly items: readonly LinkItem[];
}

/** For example "It is part of A, B and C." */
export function LinkSentence({ frame, items }: LinkSentenceProps) {
  const list = listIn(useLanguage());
  const nodes = new Map(items.map(({ key, node }) => [key, node]));
  const pieces = list.formatToParts(nodes.keys()).map(({ type, value }, index) => ({
    key: type === 'element' ? value : `between-${index}`,
    node: type === 'element' ? nodes.get(value) : value,
  }));
  return (
    <>
      {frame.before}
      {pieces.map(({ key, node }) => (
        <Fragment key={key}>{node}</Fragment>
      ))}
      {frame.after}
    </>
  );
}
