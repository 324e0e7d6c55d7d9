import { useShowDispatch } from '../show.ts';
import { useEffect, useState } from 'react';
import { editorNumber } from '../../../domain/deck/rehearsalChecks.ts';
import { SkippedScenes } from '../stage/SkippedScenes.tsx';
import { useMessages } from '../../../i18n/messages.tsx';
import { rehearsalMessages } from '../../../i18n/rehearsal.ts';
import { useAppStore, usePresentation } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { CameraController } from '../../../viewport/cameraController.ts';
import styles from './Rehearsal.module.css';
import { rehearseShow, type StagedFinding } from './rehearseShow.ts';

interface RehearsalProps {
  readonly controller: CameraController;
  readonly onClose: () => void;
}

type Messages = typeof rehearsalMessages.en;

function findingText(finding: StagedFinding, { says }: Messages): string {
  switch (finding.kind) {
    case 'untranslated':
      return says.untranslated(finding);
    case 'untimed':
      return says.untimed();
    case 'times':
      return says.times(finding);
    case 'does-not-fit':
      return says['does-not-fit'](finding);
    case 'off-picture':
      return says['off-picture']();
    case 'covered':
      return says.covered();
    case 'small':
      return says.small(finding);
    case 'faint':
      return says.faint(finding);
    case 'no-place':
    case 'no-match':
    case 'under-rings':
      return says[finding.kind]();
    case 'grouping-outside':
      return says['grouping-outside'](finding.name);
    case 'title-overflows':
      return says['title-overflows'](finding);
    case 'small-names':
      return says['small-names'](finding);
  }
}

export function Rehearsal({ controller, onClose }: RehearsalProps) {
  const dispatch = useShowDispatch();
  const messages = useMessages(rehearsalMessages);
  const store = useAppStore();
  const deck = usePresentation((state) => state.deck);
  const [progress, setProgress] = useState({ done: 0, all: 1 });
  const [findings, setFindings] = useState<readonly StagedFinding[] | null>(null);
  useEffect(() => {
    if (!deck) return;
    const cancellation = new AbortController();
    const onStep = (done: number, all: number) => setProgress({ done, all });
    void rehearseShow({ deck, controller, store, onStep, signal: cancellation.signal }).then(
      (result) => {
        if (!cancellation.signal.aborted) setFindings(result);
      },
    );
    return () => cancellation.abort();
  }, [deck, controller, store]);
  const skippedNumbers = usePresentation((state) => state.skippedScenes).map(
    ({ number }) => number,
  );
  const screenSize = `${String(window.innerWidth)} × ${String(window.innerHeight)}`;
  const lines = [
    ...new Map(
      findings?.map((finding) => {
        const scene = finding.kind === 'times' ? 0 : finding.scene;
        const text = findingText(finding, messages);
        return [`${String(scene)} ${text}`, { scene, build: finding.build, text }];
      }),
    ),
  ];
  return (
    <Dialog title={messages.title} closeLabel={messages.close} onClose={onClose}>
      <div className={styles['box']} aria-busy={findings === null} data-rehearsal>
        <p role="status">
          {findings === null
            ? messages.checking(progress.done, progress.all)
            : lines.length === 0
              ? messages.fine(deck?.scenes.length ?? 0, screenSize)
              : messages.found(lines.length, screenSize)}
        </p>
        {findings === null && <progress value={progress.done} max={progress.all} aria-hidden />}
        <SkippedScenes />
        {lines.length > 0 && (
          <ol className={styles['list']}>
            {lines.map(([key, { scene, build, text }]) => (
              <li key={key}>
                {scene === 0 ? (
                  <strong>{messages.deck}</strong>
                ) : (
                  <Button
                    look="link"
                    onClick={() => {
                      dispatch({ kind: 'go', at: scene - 1, build });
                      onClose();
                    }}
                  >
                    {messages.scene(editorNumber(scene, skippedNumbers), build + 1)}
                  </Button>
                )}
                <span>{text}</span>
              </li>
            ))}
          </ol>
        )}
        {findings !== null && (
          <>
            <p className={styles['note']}>{messages.checked}</p>
            <p className={styles['note']}>{messages.room}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}
