import { useState } from 'react';
import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { RegionId } from '../../domain/ids.ts';
import { type AtlasRegion, AtlasRegions } from './AtlasRegions.tsx';
import { Choices } from './Choices.tsx';
import {
  exportFormat,
  type ExportFormatId,
  type PageContent,
  possibleFormats,
} from './exportFormats.ts';
import type { ExportResult } from './exportResult.ts';
import type { PageRequest } from './makeHandout.ts';
import type { StatementRequest } from './makeStatements.ts';
import { PageContents } from './PageContents.tsx';
import { DEFAULT_LAYOUT, type SheetLayout } from './print/sheetLayout.ts';
import { SheetLayouts } from './SheetLayouts.tsx';
import styles from './HandoutsDialog.module.css';

export type ExportRequest = PageRequest | StatementRequest;
type Messages = typeof handoutMessages.en;

interface HandoutsDialogProps {
  readonly scenes: number | null;
  readonly skippedCount: number;
  /** Of the current view. */
  readonly statementCount: number;
  readonly region: string | null;
  /** The regions that an atlas can have. */
  readonly atlas: readonly AtlasRegion[];
  /** Whether something is drawn on a map of them. */
  readonly drawings: Readonly<Record<'deck' | 'view', boolean>>;
  /** How long videos of them are. */
  readonly videoSeconds: Readonly<Record<'deck' | 'view', number>>;
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
  const { scenes, statementCount, region, atlas, drawings, page, onMake, onClose } = props;
  const messages = useMessages(handoutMessages);
  const [formatId, setFormatId] = useState<ExportFormatId>('slides');
  const [chosenContent, setChosenContent] = useState<PageContent>('deck');
  const [scale, setScale] = useState(2);
  const [layout, setLayout] = useState<SheetLayout>(DEFAULT_LAYOUT);
  const [withDrawings, setWithDrawings] = useState(true);
  const [leftOut, setLeftOut] = useState<ReadonlySet<RegionId>>(new Set());
  const { status, setStatus, isMaking, make } = useExport(onMake, messages);
  const format = exportFormat(formatId);
  const contents = format.kind === 'pages' ? format.contents : [];
  const isAvailable: Readonly<Record<PageContent, boolean>> = {
    deck: scenes !== null && contents.includes('deck'),
    view: contents.includes('view'),
    brief: region !== null && contents.includes('brief'),
    atlas: atlas.length > 0 && contents.includes('atlas'),
  };
  const content = isAvailable[chosenContent]
    ? chosenContent
    : (contents.find((each) => isAvailable[each]) ?? 'brief');
  const hasLayouts = format.kind === 'pages' && format.hasLayouts && content === 'deck';
  const hasDrawings =
    format.kind === 'pages' && (content === 'deck' || content === 'view') && drawings[content];
  const request: ExportRequest =
    format.kind === 'pages'
      ? {
          ...{ format: format.id, content, scale },
          ...(hasLayouts ? { layout } : {}),
          ...(hasDrawings ? { drawings: withDrawings } : {}),
          ...(content === 'atlas'
            ? { regions: atlas.map(({ id }) => id).filter((id) => !leftOut.has(id)) }
            : {}),
        }
      : { format: format.id, content: 'statements' };
  const missing = missingFor(request, region, messages);
  const scales = format.kind === 'pages' ? format.scales : [];
  return (
    <Dialog title={messages.title} closeLabel={messages.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (missing !== null) setStatus(missing);
          else if (!isMaking) void make(request);
        }}
      >
        <FormatChoices count={statementCount} chosen={formatId} onChoose={setFormatId} />
        {format.kind === 'pages' ? (
          <PageContents
            {...props}
            atlasSize={atlas.length}
            contents={contents}
            isAvailable={isAvailable}
            chosen={content}
            onChoose={setChosenContent}
          />
        ) : (
          <p className={styles['hint']}>{messages.ofStatements(statementCount)}</p>
        )}
        {hasLayouts && <SheetLayouts layout={layout} onChange={setLayout} />}
        {hasDrawings && (
          <label className={styles['choice']}>
            <input
              type="checkbox"
              checked={withDrawings}
              onChange={({ target }) => setWithDrawings(target.checked)}
            />
            {messages.withDrawings}
          </label>
        )}
        {content === 'atlas' && (
          <AtlasRegions regions={atlas} leftOut={leftOut} onChange={setLeftOut} />
        )}
        <FormatHint
          format={formatId}
          seconds={props.videoSeconds[content === 'deck' ? 'deck' : 'view']}
        />
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

interface FormatChoicesProps {
  /** Of statements in the current view. */
  readonly count: number;
  readonly chosen: ExportFormatId;
  readonly onChoose: (format: ExportFormatId) => void;
}

/** The formats that this browser can make. */
function FormatChoices({ count, chosen, onChoose }: FormatChoicesProps) {
  const messages = useMessages(handoutMessages);
  return (
    <Choices
      legend={messages.form}
      options={possibleFormats().map((each) => ({
        value: each.id,
        label:
          each.kind === 'pages'
            ? messages.forms[each.id]
            : messages.statementForms[each.id](messages.inView(count)),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** What is to be known of a format before it is made. `seconds` is how long a video is. */
function FormatHint({ format, seconds }: { format: ExportFormatId; seconds: number }) {
  const messages = useMessages(handoutMessages);
  if (format === 'print') return <p className={styles['hint']}>{messages.whyPrinted}</p>;
  if (format !== 'webm') return null;
  return (
    <p className={styles['hint']}>
      {messages.inRealTime(Math.floor(Math.round(seconds) / 60), Math.round(seconds) % 60)}
    </p>
  );
}

/** What the user must choose first; null where nothing is missing. */
function missingFor(
  request: ExportRequest,
  region: string | null,
  messages: Messages,
): string | null {
  if (request.content === 'brief' && region === null) return messages.noRegion;
  if (request.content === 'atlas' && request.regions?.length === 0) return messages.noneChosen;
  return null;
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
  return { status, setStatus, isMaking, make };
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
