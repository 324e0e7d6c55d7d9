import { memo, useEffect, useMemo, useRef } from 'react';
import { LANG_TAGS } from '../../domain/language.ts';
import type { TextRange } from '../../draft/finding.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { markedRange } from './markedRange.ts';
import { type Article, wordsAt } from './review/article.ts';
import type { Finding } from './review/finding.ts';
import { findingsByParagraph, segmentsOf } from './review/segments.ts';
import styles from './Review.module.css';
import { showIn } from './showIn.ts';

interface ReviewTextProps {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly selected: Finding | null;
  readonly onSelect: (key: number) => void;
  /** Called with the words that the user has selected in the text, or null. */
  readonly onMark: (range: TextRange | null) => void;
}

/** The article with its findings marked. A press on one selects it; the list does the same for the keyboard. */
export function ReviewText({ article, findings, selected, onSelect, onMark }: ReviewTextProps) {
  const messages = useMessages(articleMessages);
  const pane = useRef<HTMLElement>(null);
  const byParagraph = useMemo(() => findingsByParagraph(article, findings), [article, findings]);
  const numbers = useMemo(() => new Map(findings.map(({ key }, at) => [key, at + 1])), [findings]);
  const selectedKey = selected?.key;

  useEffect(() => {
    const onChange = (): void => {
      const selection = document.getSelection();
      // A press on a button may clear the selection before the button is used.
      if (pane.current?.contains(selection?.anchorNode ?? null))
        onMark(markedRange(pane.current, selection));
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [onMark]);

  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>(`[data-finding="${selectedKey}"]`);
    if (pane.current && mark) showIn(pane.current, mark);
  }, [selectedKey]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of findings selects by keyboard
    <section
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard
      tabIndex={0}
      className={styles['text']}
      aria-label={messages.text}
      lang={LANG_TAGS[article.language]}
      onClick={({ target }) => {
        // Words that are selected by dragging end with a click, too.
        if (document.getSelection()?.isCollapsed === false) return;
        const mark = target instanceof Element ? target.closest('[data-finding]') : null;
        if (mark instanceof HTMLElement) onSelect(Number(mark.dataset['finding']));
      }}
    >
      {article.paragraphs.map((paragraph, at) => (
        <Paragraph
          key={paragraph.start}
          article={article}
          paragraph={paragraph}
          findings={byParagraph[at] ?? []}
          numbers={numbers}
          selected={selected !== null && concerns(paragraph, selected) ? selected : null}
        />
      ))}
    </section>
  );
}

/** Whether the finding or a word that led to it is in the paragraph. */
function concerns(paragraph: TextRange, { range, because }: Finding): boolean {
  return [range, ...because].some(
    ({ start, end }) => start < paragraph.end && end > paragraph.start,
  );
}

interface ParagraphProps {
  readonly article: Article;
  readonly paragraph: TextRange;
  readonly findings: readonly Finding[];
  /** Places in the list, by key, from 1. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly selected: Finding | null;
}

const Paragraph = memo(ParagraphText, isSameParagraph);

function ParagraphText({ article, paragraph, findings, numbers, selected }: ParagraphProps) {
  return (
    <p data-start={paragraph.start}>
      {segmentsOf(paragraph, findings, selected).map(({ start, end, finding, isReason }) => {
        const words = wordsAt(article, { start, end });
        if (finding === null && !isReason) return words;
        const isFirst =
          finding !== null && start === Math.max(finding.range.start, paragraph.start);
        return (
          <mark
            key={start}
            data-finding={finding?.key}
            data-number={isFirst ? numbers.get(finding.key) : undefined}
            data-status={finding?.status}
            data-selected={finding !== null && finding.key === selected?.key}
            data-reason={isReason}
          >
            {words}
          </mark>
        );
      })}
    </p>
  );
}

/** A long article has many paragraphs; a decision changes one or two. */
function isSameParagraph(a: ParagraphProps, b: ParagraphProps): boolean {
  return (
    a.article === b.article &&
    a.selected === b.selected &&
    a.findings.length === b.findings.length &&
    a.findings.every(
      (finding, at) =>
        finding === b.findings[at] && a.numbers.get(finding.key) === b.numbers.get(finding.key),
    )
  );
}
