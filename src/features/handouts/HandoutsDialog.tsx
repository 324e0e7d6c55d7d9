import { useState } from 'react';
import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Choices } from './Choices.tsx';
import { EXPORT_FORMATS, exportFormat, type ExportFormatId } from './exportFormats.ts';
import type { ExportResult } from './exportResult.ts';
import type { PageRequest } from './makeHandout.ts';
import type { StatementRequest } from './makeStatements.ts';
import { type PageContent, PageContents } from './PageContents.tsx';
import styles from './HandoutsDialog.module.css';

export type ExportRequest = PageRequest | StatementRequest;
type Messages = typeof handoutMessages.en;

interface HandoutsDialogProps {
  readonly scenes: number | null;
  readonly skippedCount: number;
  /** Of the current view. */
  readonly statementCount: number;
  readonly region: string | null;
  /** Pixels. */
  readonly page: { readonly width: number; readonly height: number };
  /** Makes the hand-out and reports each page it starts; resolves with null where it was cancelled. */
  readonly onMake: (
    request: ExportRequest,
    onPage: (at: number, all: number) => void,
  ) => Promise<ExportResult | null>;
  readonly onClose: () => void;
}

export function HandoutsDialog(props: HandoutsDialogProps) {
  const { scenes, statementCount, region, page, onMake, onClose } = props;
  const messages = useMessages(handoutMessages);
  const [formatId, setFormatId] = useState<ExportFormatId>('slides');
  const [chosenContent, setChosenContent] = useState<PageContent>('deck');
  const [scale, setScale] = useState(2);
  const { status, isMaking, make } = useExport(onMake, messages);
  const format = exportFormat(formatId);
  const isAvailable: Readonly<Record<PageContent, boolean>> = {
    deck: scenes !== null,
    view: true,
    brief: region !== null && format.kind === 'pages' && format.hasBrief,
  };
  const fallback = isAvailable.deck ? 'deck' : 'view';
  const content = isAvailable[chosenContent] ? chosenContent : fallback;
  const request: ExportRequest =
    format.kind === 'pages'
      ? { format: format.id, content, scale }
      : { format: format.id, content: 'statements' };
  const scales = format.kind === 'pages' ? format.scales : [];
  return (
    <Dialog title={messages.title} closeLabel={messages.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMaking) void make(request);
        }}
      >
        <Choices
          legend={messages.form}
          options={EXPORT_FORMATS.map((each) => ({
            value: each.id,
            label:
              each.kind === 'pages'
                ? messages.forms[each.id]
                : messages.statementForms[each.id](messages.inView(statementCount)),
          }))}
          chosen={formatId}
          onChoose={setFormatId}
        />
        {format.kind === 'pages' ? (
          <PageContents
            {...props}
            hasBrief={format.hasBrief}
            isAvailable={isAvailable}
            chosen={content}
            onChoose={setChosenContent}
          />
        ) : (
          <p className={styles['hint']}>{messages.ofStatements(statementCount)}</p>
        )}
        {scales.length > 0 && (
          <Choices
            legend={messages.size}
            options={scales.map((value) => ({
              value,
              label: messages.sizes(value, page.width * value, page.height * value),
            }))}
            chosen={scale}
            onChoose={setScale}
          />
        )}
        <div className={styles['foot']}>
          <p role="status">{status}</p>
          <Button look="primary" type="submit" aria-disabled={isMaking}>
            {messages.make}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useExport(onMake: HandoutsDialogProps['onMake'], messages: Messages) {
  const [status, setStatus] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const make = async (request: ExportRequest): Promise<void> => {
    setIsMaking(true);
    const result = await onMake(request, (at, all) => setStatus(messages.making(at, all)));
    setIsMaking(false);
    setStatus(result === null ? '' : resultText(result, messages));
  };
  return { status, isMaking, make };
}

function resultText(result: ExportResult, messages: Messages): string {
  switch (result.kind) {
    case 'saved':
      return messages.made(result.name);
    case 'printed':
      return messages.printing;
    case 'no-statements':
      return messages.noStatements;
    case 'failed':
      return messages.failed[result.why];
  }
}
