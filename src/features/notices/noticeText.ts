import type { appMessages } from '../../i18n/app.ts';
import type { Notice, Part } from '../../state/store.ts';

type Messages = (typeof appMessages)['en'];

/** Parts without which there is nothing to look at: their sentence promises nothing else works. */
const ESSENTIAL: ReadonlySet<Part> = new Set(['provinces', 'regions', 'report']);

/** One plain sentence for a notice. What came from outside stands in quotation marks. */
export function noticeText(notice: Notice, { notice: texts, parts }: Messages): string {
  switch (notice.kind) {
    case 'address': {
      if (notice.dropped.some(({ reason }) => reason === 'too-long')) return texts.tooLong;
      const named = notice.dropped.map(({ parameter, value }) =>
        parameter === '' ? `“${value}”` : `“${parameter}=${value}”`,
      );
      const shown = named.slice(0, 3).join(', ');
      return texts.unknown(named.length > 3 ? `${shown} …` : shown);
    }
    case 'preferences':
      return texts.preferences;
    case 'renderer':
      return texts.renderer;
    case 'missing': {
      const say = ESSENTIAL.has(notice.part) ? texts.essential : texts;
      return say[notice.problem](parts[notice.part]);
    }
  }
}
