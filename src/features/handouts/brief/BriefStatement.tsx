import { formatRuns } from '../../../domain/report/citation.ts';
import { position } from '../../../domain/corpus/columns.ts';
import { reportAt, speakerAt } from '../../../domain/corpus/corpus.ts';
import { type Language, LANG_TAGS } from '../../../domain/language.ts';
import { reachingGroupings } from '../../../domain/panel/panelLists.ts';
import { startsMidSentence } from '../../../domain/report/midSentence.ts';
import { annotate } from '../../../domain/report/passages.ts';
import type { Region } from '../../../domain/regions/region.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { PANEL } from '../../../i18n/panel.ts';
import { attributionOf, labelOf } from '../page/attribution.ts';

interface BriefStatementProps {
  readonly viewModel: ViewModel;
  readonly language: Language;
  readonly index: number;
  /** The region that the statement concerns through groupings; null where it concerns the region itself. */
  readonly region: Region | null;
}

/** A statement on paper: its passages as printed, the editor’s notes beneath them, the speaker and the paragraphs. */
export function BriefStatement({
  index,
  region,
  viewModel: { linked },
  language,
}: BriefStatementProps) {
  const messages = PANEL[language];
  const at = position(index);
  const { corpus, atlas } = linked;
  const report = reportAt(corpus, at);
  const speaker = speakerAt(corpus, at);
  const text = corpus.texts.at(at);
  if (typeof text === 'string') return <p>{messages.textUnavailable}</p>;
  const { passages } = annotate(text);
  const paragraphs = [...new Set(passages.map(({ part }) => part.paragraph))];
  const attribution = speaker && attributionOf(speaker, language);
  const reasons = region ? reachingGroupings(linked, at, region.id) : [];
  return (
    <article>
      {passages.map(({ part, notes }) => (
        <div key={`${String(part.paragraph)} ${part.text}`}>
          {labelOf(part, language) !== '' && <small>{labelOf(part, language)}</small>}
          <blockquote
            data-kind={part.kind}
            data-mid-sentence={startsMidSentence(part) || undefined}
            lang={LANG_TAGS[report.language]}
          >
            {part.text}
          </blockquote>
          {notes.map(({ number, note }) => (
            <p key={number} data-quiet>
              {messages.editor}
              {messages.colon}
              {messages.onAnchor(note.anchor)}
              {note.note[language]}
            </p>
          ))}
        </div>
      ))}
      <footer>
        <strong>{attribution?.name}</strong> {attribution?.facts}
        <br />
        <small>
          {messages.paragraphOf(
            report.short[language],
            formatRuns(paragraphs),
            paragraphs.length > 1,
          )}
          {reasons.length > 0 &&
            ` · ${messages.through}${messages.colon}${reasons.map((id) => atlas.grouping(id)?.short[language] ?? id).join(legendMessages[language].join)}`}
        </small>
      </footer>
    </article>
  );
}
