import { type Language, COMMA } from '../../../domain/language.ts';
import type { StatementPart, Speaker } from '../../../domain/report/report.ts';
import { stageMessages } from '../../../i18n/stage.ts';

/** The label of a passage, as `Reported · attribution inferred`; empty for a direct quotation of a certain speaker. */
export function labelOf({ kind, inferred }: StatementPart, language: Language): string {
  const messages = stageMessages[language];
  return [kind === 'reported' ? messages.reported : '', inferred ? messages.inferred : '']
    .filter((label) => label !== '')
    .join(' · ');
}

export interface Attribution {
  /** In square brackets where an editor supplied it, as is usual in print. */
  readonly name: string;
  /** Post, body, and whether an editor supplied the name. */
  readonly facts: string;
}

export function attributionOf(
  { name, nameByEditor, post, body }: Speaker,
  language: Language,
): Attribution {
  const messages = stageMessages[language];
  const facts = [post?.[language], messages.body[body], nameByEditor ? messages.byEditor : ''];
  return {
    name: nameByEditor ? `[${name[language]}]` : name[language],
    facts: facts.filter(Boolean).join(COMMA[language]),
  };
}
