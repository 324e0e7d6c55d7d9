import type { Dropped } from '../../domain/view/address.ts';
import type { Language } from '../../domain/language.ts';
import type { appMessages } from '../../i18n/app.ts';
import type { Notice } from '../../state/interactionSlice.ts';
import type { ArtefactId } from '../../domain/artefacts.ts';

type Messages = (typeof appMessages)['en'];

/** Without these nothing is shown: their notice does not promise that the rest works. */
const ESSENTIAL: ReadonlySet<ArtefactId> = new Set(['provinces', 'regions', 'report']);

function quoted(dropped: readonly Dropped[]): string {
  const named = dropped.map(({ parameter, value }) =>
    parameter === '' ? `“${value}”` : `“${parameter}=${value}”`,
  );
  const shown = named.slice(0, 3).join(', ');
  return named.length > 3 ? `${shown} …` : shown;
}

function addressText(dropped: readonly Dropped[], texts: Messages['notice']): string {
  const beside = dropped.filter(({ reason }) => reason === 'not-beside');
  const others = dropped.filter(({ reason }) => reason !== 'not-beside');
  return [
    ...(others.length > 0 ? [texts.unknown(quoted(others))] : []),
    ...(beside.length > 0 ? [texts.notBeside(quoted(beside))] : []),
  ].join(texts.join);
}

/** Text from the address is put in quotation marks. */
export function noticeText(
  notice: Notice,
  { notice: texts, parts, fields }: Messages,
  language: Language,
): string {
  switch (notice.kind) {
    case 'address':
      if (notice.dropped.some(({ reason }) => reason === 'too-long')) return texts.tooLong;
      return addressText(notice.dropped, texts);
    case 'override':
      return texts.override(quoted(notice.dropped));
    case 'preferences':
      if (notice.reset === 'all') return texts.preferences;
      return texts.reset(notice.reset.map((name) => fields[name]));
    case 'renderer':
      return texts.renderer;
    case 'deleted': {
      const name = notice.name[language];
      return notice.problem === null ? texts.deleted(name) : texts.notKept[notice.problem](name);
    }
    case 'slow':
      return texts.slow(parts[notice.artefact]);
    case 'missing': {
      const sentences = ESSENTIAL.has(notice.artefact) ? texts.essential : texts;
      return sentences[notice.problem](parts[notice.artefact]);
    }
  }
}
