import type { Language } from '../../../domain/language.ts';
import type { StatementPart, Speaker } from '../../../domain/report/report.ts';
import { stageMessages } from '../../../i18n/stage.ts';

/** What has to be said of words: `Reported · attribution inferred`; empty where they are plainly somebody's. */
export function labelOf({ kind, inferred }: StatementPart, language: Language): string {
  const messages = stageMessages[language];
  return [kind === 'reported' ? messages.reported : '', inferred ? messages.inferred : '']
    .filter((label) => label !== '')
    .join(' · ');
}

/** A speaker as they are named on paper. */
export interface Attribution {
  /** In square brackets where an editor supplied it, as in print. */
  readonly name: string;
  /** Their post, for whom they speak, and what is doubtful of the name. */
  readonly facts: string;
}

/** Who said something. */
export function attributionOf(
  { name, nameByEditor, post, body }: Speaker,
  language: Language,
): Attribution {
  const messages = stageMessages[language];
  const facts = [post?.[language], messages.body[body], nameByEditor ? messages.byEditor : ''];
  return {
    name: nameByEditor ? `[${name[language]}]` : name[language],
    facts: facts.filter(Boolean).join(language === 'zh' ? '，' : ', '),
  };
}
