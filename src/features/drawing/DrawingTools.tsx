import { Eraser, Hand, MoveUpRight, Pencil, Type, Undo2, X } from 'lucide-react';
import { type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { INKS, type Ink, ringTop, type StrokeShape } from '../../domain/drawing/stroke.ts';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import type { LngLat, Region } from '../../domain/regions/region.ts';
import { drawingMessages } from '../../i18n/drawing.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { INK_STYLES } from '../../map/inkStyle.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Drawing.module.css';
import type { PointerTool } from './usePointerStroke.ts';

export type Tool = PointerTool | 'move';

interface DrawingToolsProps {
  /** Null in a window without a map to draw on. */
  readonly tool: Tool | null;
  readonly onTool: (tool: Tool) => void;
  readonly ink: Ink;
  readonly onInk: (ink: Ink) => void;
  readonly region: Region | null;
  /** Where the next text goes; null until it is chosen. */
  readonly textAt: LngLat | null;
  readonly onTextAt: (at: LngLat | null) => void;
  readonly onStroke: (shape: StrokeShape) => void;
  readonly canUndo: boolean;
  readonly canWipe: boolean;
  readonly onUndo: () => void;
  readonly onWipe: () => void;
  readonly onClose: () => void;
  readonly remark: string;
}

/** Shorter marks than on the map, so that several fit. */
const SAMPLE_UNIT = 2;

const TOOLS = [
  { id: 'pen', Icon: Pencil },
  { id: 'arrow', Icon: MoveUpRight },
  { id: 'text', Icon: Type },
  { id: 'move', Icon: Hand },
] as const;

export function DrawingTools(props: DrawingToolsProps) {
  const { tool, onTool, region, textAt, onTextAt, onStroke } = props;
  const messages = useMessages(drawingMessages);
  const language = useLanguage();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  useUndoKey(props.onUndo);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend inside its border
    <div ref={first} role="group" aria-label={messages.tools} className={styles['tools']}>
      <div className={styles['row']}>
        {tool !== null &&
          TOOLS.map(({ id, Icon }) => (
            <Button
              key={id}
              look="icon"
              aria-label={messages[id]}
              aria-pressed={tool === id}
              onClick={() => onTool(id)}
            >
              <Icon size={18} aria-hidden />
            </Button>
          ))}
        <Inks {...props} />
        {region && (
          <>
            <Button
              look="outlined"
              onClick={() =>
                onStroke({
                  kind: 'ring',
                  region: region.id,
                  name: region.short,
                  bounds: region.bounds,
                })
              }
            >
              {messages.ring(region.short[language])}
            </Button>
            <Button look="outlined" onClick={() => onTextAt(ringTop(region.bounds))}>
              {messages.textAt(region.short[language])}
            </Button>
          </>
        )}
        <Button
          look="icon"
          aria-label={messages.undo}
          aria-disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          <Undo2 size={18} aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={messages.wipe}
          aria-disabled={!props.canWipe}
          onClick={props.onWipe}
        >
          <Eraser size={18} aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={messages.close}
          aria-keyshortcuts="d"
          onClick={props.onClose}
        >
          <X size={18} aria-hidden />
        </Button>
      </div>
      {textAt && (
        <TextForm
          key={textAt.join(' ')}
          onPlace={(text) => {
            onStroke({ kind: 'text', at: textAt, text });
            onTextAt(null);
          }}
          onCancel={() => onTextAt(null)}
        />
      )}
      {!textAt && tool === 'text' && <p className={styles['hint']}>{messages.pointFirst}</p>}
      {tool === null && !region && <p className={styles['hint']}>{messages.noRegion}</p>}
      <p role="status" className={styles['hint']}>
        {props.remark}
      </p>
    </div>
  );
}

function Inks({ ink, onInk }: Pick<DrawingToolsProps, 'ink' | 'onInk'>) {
  const messages = useMessages(drawingMessages);
  return INKS.map((each) => (
    <Button
      key={each}
      look="icon"
      aria-label={messages.inks[each]}
      aria-pressed={ink === each}
      onClick={() => onInk(each)}
    >
      <svg width="24" height="18" aria-hidden="true" focusable="false">
        <path
          d="M3 9h18"
          className={styles['sample']}
          data-ink={each}
          strokeDasharray={INK_STYLES[each].dash.map((part) => part * SAMPLE_UNIT).join(' ')}
        />
      </svg>
    </Button>
  ));
}

interface TextFormProps {
  readonly onPlace: (text: string) => void;
  readonly onCancel: () => void;
}

function TextForm({ onPlace, onCancel }: TextFormProps) {
  const messages = useMessages(drawingMessages);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => field.current?.focus(), []);
  const place = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() === '') field.current?.focus();
    else onPlace(text.trim());
  };
  return (
    <form className={styles['textForm']} onSubmit={place}>
      <input
        ref={field}
        aria-label={messages.textField}
        placeholder={messages.textField}
        autoComplete="off"
        maxLength={60}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.preventDefault();
          onCancel();
        }}
      />
      <Button look="primary" type="submit">
        {messages.place}
      </Button>
    </form>
  );
}

/** Ctrl Z or ⌘ Z, except where a text field undoes typing. */
function useUndoKey(onUndo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isText = event.target instanceof HTMLInputElement;
    if (isText || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onUndo();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
