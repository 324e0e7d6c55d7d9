import type { Bilingual } from '../language.ts';
import type { Speaker } from '../report/report.ts';

/** Equal in either language. */
export const keysOfName = ({ zh, en }: Bilingual): readonly string[] =>
  [zh && `zh ${zh}`, en && `en ${en}`].filter(Boolean);

/** English spellings of Chinese names are often equal by chance: the body must be equal too. */
export const keysOfSpeaker = ({ name: { zh, en }, body }: Speaker): readonly string[] =>
  [zh && `zh ${zh}`, en && `${body} ${en}`].filter(Boolean);
