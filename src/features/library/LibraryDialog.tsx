import { type ReactNode, useState } from 'react';
import { type Language, LIST_COMMA } from '../../domain/language.ts';
import {
  FIRST_REPORT,
  type LibraryEntry,
  reportIds,
  togetherId,
} from '../../domain/report/library.ts';
import { libraryMessages } from '../../i18n/library.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import {
  browserReportStore,
  type ReportStore,
  type StoredReport,
} from '../../platform/reportStore.ts';
import type { WriteResult } from '../../platform/deckStore.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Library.module.css';
import { renameReport } from './renameReport.ts';
import type { ReportLoader } from './reportLoader.ts';
import { ReportRow } from './ReportRow.tsx';
import { StorageNote } from './StorageNote.tsx';
import { useDeviceReports } from './useDeviceReports.ts';

type SaveReport = (
  entry: LibraryEntry,
  format: 'xlsx' | 'json',
  language: Language,
) => Promise<boolean>;

interface LibraryDialogProps {
  readonly onOpen: ReportLoader['open'];
  /** Resolves to whether the report could be read. */
  readonly onExport: SaveReport;
  readonly onClose: () => void;
  readonly device?: ReportStore;
}

/** The reports that can be opened, and what can be done with those on the device. */
export function LibraryDialog({
  onOpen,
  onExport,
  onClose,
  device = browserReportStore,
}: LibraryDialogProps) {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const entries = useAppState((state) => state.reports);
  const openId = useAppState((state) => state.report.id);
  const openIds = reportIds(openId);
  const openDialog = useAppState((state) => state.openDialog);
  const compareWith = useAppState((state) => state.compareWith);
  const announce = useAppState((state) => state.announce);
  const { reports, isDenied, refresh } = useDeviceReports(device);
  const [ticked, setTicked] = useState<readonly string[]>(openIds);
  const [problem, setProblem] = useState<keyof typeof messages.failed | null>(null);

  const open = async ({ id, short }: LibraryEntry): Promise<void> => {
    if ((await onOpen(id)) === 'open') announce(messages.opened(short[language]));
    onClose();
  };
  // In the order of the list, so that the same reports have one address.
  const chosen = entries.filter(({ id }) => ticked.includes(id));
  const showTogether = async (): Promise<void> => {
    if ((await onOpen(togetherId(chosen.map(({ id }) => id)))) === 'open')
      announce(
        messages.together.shown(
          chosen.map(({ short }) => short[language]).join(LIST_COMMA[language]),
        ),
      );
    onClose();
  };
  const settle = async (result: WriteResult): Promise<void> => {
    setProblem(result === 'saved' ? null : result);
    await refresh();
  };
  const rename = async (report: StoredReport, name: string): Promise<void> => {
    const result = await renameReport(report, language, name, device);
    await settle(result);
    // The open report shows its name in many places.
    if (result === 'saved' && openIds.includes(report.id)) await onOpen(openId);
  };
  const remove = async ({ id, short }: StoredReport): Promise<void> => {
    if (openIds.includes(id)) await onOpen(withoutReport(openIds, id));
    const isGone = await device.remove(id);
    await settle(isGone ? 'saved' : 'denied');
    if (isGone) announce(messages.removed(short[language]));
  };
  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      footer={
        <ShowTogether
          count={chosen.length}
          isShown={togetherId(chosen.map(({ id }) => id)) === openId}
          onShow={() => void showTogether()}
        >
          <Button look="primary" onClick={() => openDialog('import')}>
            {messages.add}
          </Button>
        </ShowTogether>
      }
      onClose={onClose}
    >
      <p className={styles['hint']}>{messages.together.hint}</p>
      <ul className={styles['list']} aria-label={messages.list}>
        {entries.map((entry) => (
          <ReportRow
            key={entry.id}
            entry={entry}
            stored={reports?.find(({ id }) => id === entry.id) ?? null}
            isOpen={openIds.includes(entry.id)}
            isAlone={openIds.length === 1}
            isTicked={ticked.includes(entry.id)}
            onTick={() => setTicked(toggled(ticked, entry.id))}
            onOpen={() => void open(entry)}
            onCompare={() => {
              compareWith(entry.id);
              onClose();
            }}
            onExport={async (format) => {
              const isSaved = await onExport(entry, format, language).catch(() => false);
              setProblem(isSaved ? null : 'unread');
            }}
            onRename={rename}
            onRemove={remove}
          />
        ))}
      </ul>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {messages.failed[problem]}
        </p>
      )}
      <StorageNote isDenied={isDenied} />
    </Dialog>
  );
}

/** What to open once a report is gone. */
function withoutReport(ids: readonly string[], id: string): string {
  return togetherId(ids.filter((other) => other !== id)) || FIRST_REPORT.id;
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

interface ShowTogetherProps {
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
  /** Comes first. */
  readonly children: ReactNode;
}

/** Not `disabled`, so that its reason can be reached: the status says how many are ticked. */
function ShowTogether({ count, isShown, onShow, children }: ShowTogetherProps) {
  const { together } = useMessages(libraryMessages);
  const canShow = count > 1 && !isShown;
  return (
    <div className={styles['footer']}>
      {children}
      <Button look="outlined" aria-disabled={!canShow} onClick={() => canShow && onShow()}>
        {together.show}
      </Button>
      <span role="status" className={styles['ticked']}>
        {isShown && count > 1 ? together.isShown : together.chosen(count)}
      </span>
    </div>
  );
}
