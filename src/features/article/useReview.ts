import { useState } from 'react';
import { articleMessages } from '../../i18n/article.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { TextRange } from '../../draft/finding.ts';
import type { Finding, FindingFacts, FindingStatus } from './review/finding.ts';
import {
  changedKey,
  needsPlace,
  type ReviewAction,
  type ReviewHistory,
  reviewAfter,
} from './review/review.ts';

/** What the user can do with the findings. */
export interface ReviewCommands {
  readonly select: (key: number) => void;
  /** Selects the finding so many places further, and moves the focus to it. */
  readonly move: (by: number) => void;
  /** Confirms the selected finding and goes on to the next open one; without a name, asks for it. */
  readonly confirm: () => void;
  readonly drop: () => void;
  readonly reopen: () => void;
  readonly sameForAll: () => void;
  readonly edit: () => void;
  readonly stopEditing: () => void;
  readonly correct: (facts: FindingFacts) => void;
  readonly setRange: (range: TextRange) => void;
  readonly add: (range: TextRange) => void;
  readonly confirmAll: (atLeast: number) => void;
  /** What all confirmed findings without a place are. */
  readonly unplaced: (answer: 'national' | 'drop') => void;
  /** Opens the first confirmed finding without a place, to choose one. */
  readonly choosePlace: () => void;
  readonly undo: () => void;
}

interface ReviewState {
  readonly selected: Finding | null;
  readonly isEditing: boolean;
  /** For screen readers, and shown. */
  readonly said: string;
  /** A new object asks for the focus in the row of the selected finding. */
  readonly focus: object;
  readonly commands: ReviewCommands;
}

/** The selected finding and the commands of the review, with what is said after each. */
export function useReview(
  history: ReviewHistory,
  onHistory: (history: ReviewHistory) => void,
): ReviewState {
  const messages = useMessages(articleMessages);
  const { findings } = history.present;
  const [key, setKey] = useState(() => firstOpen(findings)?.key ?? findings[0]?.key);
  const [isEditing, setIsEditing] = useState(false);
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState<object>({});
  const at = placeOf(findings, key);
  const selected = findings[at] ?? null;

  const stopEditing = (): void => {
    setIsEditing(false);
    setFocus({});
  };
  const goTo = (finding: Finding | undefined): void => {
    setKey(finding?.key);
    stopEditing();
  };
  const act = (action: ReviewAction): ReviewHistory => {
    const next = reviewAfter(history, action);
    if (next !== history) onHistory(next);
    return next;
  };
  const decide = (kind: 'confirm' | 'drop', status: FindingStatus): void => {
    if (selected === null) return;
    const next = act({ kind, key: selected.key }).present.findings;
    const who = selected.speaker || messages.noName;
    const left = next.filter((one) => one.status === 'proposed').length;
    setSaid(messages.said[status === 'confirmed' ? 'confirmed' : 'dropped'](who, left));
    goTo(firstOpen(next.slice(at + 1)) ?? firstOpen(next) ?? next[at]);
  };
  const edit = (reason = ''): void => {
    setIsEditing(selected !== null);
    setSaid(reason);
  };
  const commands: ReviewCommands = {
    select: (next) => {
      if (next === selected?.key) return;
      setKey(next);
      setIsEditing(false);
    },
    move: (by) => goTo(findings[(at + by + findings.length) % Math.max(1, findings.length)]),
    confirm: () => {
      if (selected?.speaker === '') edit(messages.needsName);
      else decide('confirm', 'confirmed');
    },
    drop: () => decide('drop', 'dropped'),
    reopen: () => {
      if (selected === null) return;
      act({ kind: 'reopen', key: selected.key });
      goTo(selected);
    },
    sameForAll: () => {
      if (selected === null || selected.speaker === '') return;
      act({ kind: 'same-for-all', key: selected.key });
      const { speaker } = selected;
      const same = findings.filter((one) => one.speaker === speaker).length;
      setSaid(messages.said.same(speaker, same));
    },
    edit: () => edit(),
    stopEditing,
    correct: (facts) => {
      if (selected === null) return;
      act({ kind: 'correct', key: selected.key, facts });
      setSaid('');
      stopEditing();
    },
    setRange: (range) => {
      if (selected !== null) act({ kind: 'set-range', key: selected.key, range });
    },
    add: (range) => {
      const next = act({ kind: 'add', range });
      if (next === history) return;
      setKey(changedKey(history.present, next.present));
      setIsEditing(true);
      setSaid(messages.said.added);
    },
    confirmAll: (atLeast) => {
      const before = confirmedOf(findings);
      const next = act({ kind: 'confirm-all', atLeast }).present.findings;
      setSaid(messages.said.all(confirmedOf(next) - before));
    },
    unplaced: (answer) => void act({ kind: 'unplaced', answer }),
    choosePlace: () => {
      setKey(findings.find(needsPlace)?.key);
      edit();
    },
    undo: () => {
      const next = act({ kind: 'undo' });
      if (next === history) return;
      setSaid(messages.said.undone);
      const changed = changedKey(history.present, next.present);
      goTo(next.present.findings.find((one) => one.key === (changed ?? key)));
    },
  };
  return { selected, isEditing, said, focus, commands };
}

/** The index of a finding; the first one where there is none with this key. */
function placeOf(findings: readonly Finding[], key: number | undefined): number {
  return Math.max(
    0,
    findings.findIndex((finding) => finding.key === key),
  );
}

function firstOpen(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ status }) => status === 'proposed');
}

function confirmedOf(findings: readonly Finding[]): number {
  return findings.filter(({ status }) => status === 'confirmed').length;
}
