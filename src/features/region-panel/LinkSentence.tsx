import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/messages.tsx';

const LISTS = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh-Hans', { type: 'conjunction' }),
};

export interface Listed {
  readonly key: string;
  readonly node: ReactNode;
}

interface LinkSentenceProps {
  readonly frame: { readonly before: string; readonly after: string };
  readonly items: readonly Listed[];
}

/** A sentence that lists links: "It is part of A, B and C." */
export function LinkSentence({ frame, items }: LinkSentenceProps) {
  const list = LISTS[useLanguage()];
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
