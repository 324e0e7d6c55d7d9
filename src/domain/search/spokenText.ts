import type { StatementText } from '../corpus/texts.ts';

/** The words of a statement without the "said" around them. */
export function spokenText({ parts }: StatementText): string {
  const spoken = parts.filter((part) => part.kind !== 'attribution');
  return spoken.map((part) => part.text).join(' ');
}
