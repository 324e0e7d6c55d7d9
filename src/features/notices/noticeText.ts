import type { Dropped } from '../../domain/view/address.ts';
import type { appMessages } from '../../i18n/app.ts';
import type { Notice } from '../../state/interactionSlice.ts';
import type { ArtefactId } from '../../domain/artefacts.ts';

type Messages = (typeof appMessages)['en'];

/** Parts without which there is nothing to look at: their sentence promises nothing else works. */
const ESSENTIAL: ReadonlySet<ArtefactId> = new Set(['provinces', 'regions', 'report']);

function quoted(dropped: readonly Dropped[]): string {
  const named = dropped.map(({ parameter, value }) =>
    parameter === '' ? `“${value}”` : `“${parameter}=${value}”`,
  );
  const shown = named.slice(0, 3).join(', ');
  return named.length > 3 ? `${shown} …` : shown;
}

/** One plain sentence for a notice. What came from outside stands in quotation marks. */
export function noticeText(notice: Notice, { notice: texts, parts, fields }: Messages): string {
  switch (notice.kind) {
    case 'address':
      if (notice.dropped.some(({ reason }) => reason === 'too-long')) return texts.tooLong;
      return texts.unknown(quoted(notice.dropped));
    case 'override':
      return texts.override(quoted(notice.dropped));
    case 'preferences':
      if (notice.reset === 'all') return texts.preferences;
      return texts.reset(notice.reset.map((name) => fields[name]));
    case 'renderer':
      return texts.renderer;
    case 'slow':
      return texts.slow(parts[notice.part]);
    case 'missing': {
      const say = ESSENTIAL.has(notice.part) ? texts.essential : texts;
      return say[notice.problem](parts[notice.part]);
    }
  }
}
