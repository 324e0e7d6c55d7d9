import { speakerAt, strategiesAt } from '../../domain/corpus/corpus.ts';
import { LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import type { StatementMark } from '../../domain/marks/statementMarks.ts';
import { firstSentence } from '../../domain/report/firstSentence.ts';
import { glyphsOf } from '../../domain/report/typeGlyphs.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { statementMarkMessages } from '../../i18n/statementMarks.ts';
import type { Size } from '../../map/camera.ts';
import type { ScreenPoint } from '../../map/port.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './StatementMarks.module.css';
import { useStatementText } from './useStatementText.ts';

/** CSS pixels from the middle of the mark. */
const OFFSET = 18;

function beside(at: number, length: number): string {
  return at > length / 2 ? `calc(${at - OFFSET}px - 100%)` : `${at + OFFSET}px`;
}

interface MarkTipProps {
  readonly mark: StatementMark;
  readonly viewModel: ViewModel;
  /** CSS pixels on the map: the tip opens towards its middle. */
  readonly at: ScreenPoint;
  readonly size: Size;
}

/** Who said it, of which type, and the first sentence. */
export function MarkTip({ mark, viewModel, at: [x, y], size }: MarkTipProps) {
  const language = useLanguage();
  const messages = useMessages(statementMarkMessages);
  const { linked } = viewModel;
  const text = useStatementText(linked, mark.at);
  const speaker = speakerAt(linked.corpus, mark.at);
  const { types, language: reportLanguage } = linked.report;
  const glyphs = glyphsOf(types);
  const own = new Set(strategiesAt(linked.corpus, mark.at).map(({ type }) => type));
  const other = speaker?.name[SECOND_LANGUAGE[language]];
  return (
    <div
      className={styles['tip']}
      style={{ transform: `translate(${beside(x, size.width)}, ${beside(y, size.height)})` }}
      aria-hidden
      data-mark-tip
    >
      <p className={styles['name']}>
        {speaker?.name[language]} {other !== speaker?.name[language] && other}
      </p>
      <ul className={styles['types']}>
        {types.map(
          ({ id, short }, index) =>
            own.has(id) && (
              <li key={id}>
                <Mark
                  glyph={glyphs[index] ?? 'circle'}
                  colour={`var(--type-${index + 1})`}
                  size={16}
                />
                {short[language]}
              </li>
            ),
        )}
      </ul>
      {typeof text === 'string' ? (
        <p>{messages[text]}</p>
      ) : (
        <p className={styles['sentence']} lang={LANG_TAGS[reportLanguage]}>
          {firstSentence(text.parts, reportLanguage)}
        </p>
      )}
      {mark.home.kind === 'country' && <p className={styles['faint']}>{messages.nationwide}</p>}
    </div>
  );
}
