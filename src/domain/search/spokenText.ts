import type { StatementText } from '../corpus/texts.ts';

/** Without attributions ("he said"). */
export function spokenText({ parts }: StatementText): string {
  const quotations = parts.filter((part) => part.kind !== 'attribution');
  return quotations.map((part) => part.text).join(' ');
}
