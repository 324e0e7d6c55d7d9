import { type ReactNode, useId, useState } from 'react';
import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EXPORT_FORMATS, exportFormat, type ExportFormatId } from './exportFormats.ts';
import type { ExportRequest, ExportResult } from './makeHandout.ts';
import styles from './HandoutsDialog.module.css';

const CONTENTS = ['deck', 'view', 'brief'] as const;
type Content = ExportRequest['content'];
type Messages = typeof handoutMessages.en;

interface HandoutsDialogProps {
  readonly scenes: number | null;
  readonly skippedCount: number;
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
  const { scenes, skippedCount, region, page, onMake, onClose } = props;
  const messages = useMessages(handoutMessages);
  const [formatId, setFormatId] = useState<ExportFormatId>('slides');
  const [chosenContent, setChosenContent] = useState<Content>('deck');
  const [scale, setScale] = useState(2);
  const { status, isMaking, make } = useExport(onMake, messages);
  const { hasBrief, scales } = exportFormat(formatId);
  const isAvailable: Readonly<Record<Content, boolean>> = {
    deck: scenes !== null,
    view: true,
    brief: region !== null && hasBrief,
  };
  const fallback = isAvailable.deck ? 'deck' : 'view';
  const content = isAvailable[chosenContent] ? chosenContent : fallback;
  const contentLabels: Readonly<Record<Content, string>> = {
    deck: scenes === null ? messages.waiting : messages.of.deck(scenes),
    view: messages.of.view,
    brief: region === null ? messages.noRegion : messages.of.brief(region),
  };
  return (
    <Dialog title={messages.title} closeLabel={messages.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMaking) void make({ format: formatId, content, scale });
        }}
      >
        <Choices
          legend={messages.form}
          options={EXPORT_FORMATS.map(({ id }) => ({ value: id, label: messages.forms[id] }))}
          chosen={formatId}
          onChoose={setFormatId}
        />
        <Choices
          legend={messages.what}
          options={CONTENTS.map((value) => ({
            value,
            label: contentLabels[value],
            disabled: !isAvailable[value],
          }))}
          chosen={content}
          onChoose={setChosenContent}
        >
          {skippedCount > 0 && content === 'deck' && (
            <p className={styles['hint']}>{messages.leftOut(skippedCount)}</p>
          )}
          {region !== null && !hasBrief && <p className={styles['hint']}>{messages.onlyPrinted}</p>}
        </Choices>
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

interface ChoicesProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ReactNode;
}

function Choices<Value extends string | number>({
  legend,
  options,
  chosen,
  onChoose,
  children,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, disabled = false }) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            disabled={disabled}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
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
    case 'failed':
      return messages.failed[result.why];
  }
}
