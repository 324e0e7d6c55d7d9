import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { OwnContent, PartlyBilingual } from '../../../../domain/deck/deck.ts';
import { MAX_LINES, MOST_COLUMNS } from '../../../../domain/deck/ownContent.ts';
import { MAX_PICTURE_BYTES, PICTURE_TYPES, readPicture } from '../../../../domain/deck/picture.ts';
import type { GroupingId, RegionId } from '../../../../domain/ids.ts';
import { LANGUAGES } from '../../../../domain/language.ts';
import { deckFieldMessages } from '../../../../i18n/deckFields.ts';
import { useMessages } from '../../../../i18n/messages.tsx';
import { Button } from '../../../../ui/Button.tsx';
import styles from '../DeckEditor.module.css';
import { BilingualField } from './Field.tsx';

/** How the editor reads the map, and names what is on it. */
export interface MapReader {
  /** The selected region; null where none is. */
  readonly region: () => RegionId | null;
  readonly overlays: () => readonly GroupingId[];
  readonly nameOf: (id: RegionId) => string;
}

interface ContentFormProps {
  readonly content: OwnContent;
  readonly map: MapReader;
  /** `field` names what is typed in; none for other edits. */
  readonly onContent: (content: OwnContent, field?: string) => void;
}

const MEGABYTES = MAX_PICTURE_BYTES / 1_000_000;

/** The fields of a scene's own content. */
export function ContentForm({ content, map, onContent }: ContentFormProps) {
  const messages = useMessages(deckFieldMessages);
  switch (content.kind) {
    case 'number':
      return (
        <>
          <BilingualField
            labels={messages.numberIn}
            text={content.number}
            onText={(number, language) => onContent({ ...content, number }, `number ${language}`)}
          />
          <BilingualField
            labels={messages.captionIn}
            text={content.caption}
            onText={(caption, language) =>
              onContent({ ...content, caption }, `caption ${language}`)
            }
          />
        </>
      );
    case 'picture':
      return <PictureForm content={content} onContent={onContent} />;
    case 'regions':
      return <RegionsForm content={content} map={map} onContent={onContent} />;
    default:
      return (
        <LinesForm
          lines={content.lines}
          onLines={(lines, field) => onContent({ ...content, lines }, field)}
        />
      );
  }
}

interface LinesFormProps {
  readonly lines: readonly PartlyBilingual[];
  readonly onLines: (lines: readonly PartlyBilingual[], field?: string) => void;
}

function LinesForm({ lines, onLines }: LinesFormProps) {
  const messages = useMessages(deckFieldMessages);
  const isFull = lines.length >= MAX_LINES;
  return (
    <>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only
        <div key={index} className={styles['item']}>
          <BilingualField
            labels={{
              zh: messages.lineIn.zh(index + 1),
              en: messages.lineIn.en(index + 1),
            }}
            text={line}
            rows={2}
            onText={(text, language) =>
              onLines(lines.with(index, text), `line ${String(index)} ${language}`)
            }
          />
          <Button
            look="icon"
            aria-label={messages.removeLine(index + 1)}
            onClick={() => onLines(lines.toSpliced(index, 1))}
          >
            <Trash2 size={18} aria-hidden />
          </Button>
        </div>
      ))}
      {isFull ? (
        <p className={styles['hint']}>{messages.mostLines(MAX_LINES)}</p>
      ) : (
        <Button look="outlined" onClick={() => onLines([...lines, {}])}>
          {messages.addLine}
        </Button>
      )}
    </>
  );
}

interface PictureFormProps {
  readonly content: Extract<OwnContent, { readonly kind: 'picture' }>;
  readonly onContent: ContentFormProps['onContent'];
}

function PictureForm({ content, onContent }: PictureFormProps) {
  const messages = useMessages(deckFieldMessages);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    // A large file is not read into memory.
    const picture =
      file.size > MAX_PICTURE_BYTES
        ? ({ ok: false, why: 'too-large' } as const)
        : readPicture(new Uint8Array(await file.arrayBuffer()));
    if (picture.ok) onContent({ ...content, image: picture.image });
    const texts = {
      'not-a-picture': messages.notPicture,
      'too-large': messages.largePicture(MEGABYTES),
    };
    setProblem(picture.ok ? null : texts[picture.why]);
  };
  const isUndescribed = LANGUAGES.some((language) => !content.alt[language]?.trim());
  return (
    <>
      {content.image !== '' && <img src={content.image} alt="" className={styles['picture']} />}
      <Button look="outlined" onClick={() => input.current?.click()}>
        {messages.choosePicture}
      </Button>
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES}
        hidden
        aria-label={messages.choosePicture}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          target.value = '';
        }}
      />
      <p className={styles['hint']}>{messages.pictureHint(MEGABYTES)}</p>
      {problem !== null && (
        <p role="alert" className={styles['error']}>
          {problem}
        </p>
      )}
      <BilingualField
        labels={messages.altIn}
        text={content.alt}
        onText={(alt, language) => onContent({ ...content, alt }, `alt ${language}`)}
      />
      {isUndescribed && <p className={styles['error']}>{messages.altMissing}</p>}
    </>
  );
}

interface RegionsFormProps {
  readonly content: Extract<OwnContent, { readonly kind: 'regions' }>;
  readonly map: MapReader;
  readonly onContent: ContentFormProps['onContent'];
}

function RegionsForm({ content, map, onContent }: RegionsFormProps) {
  const messages = useMessages(deckFieldMessages);
  const [isUnselected, setUnselected] = useState(false);
  const { ids } = content;
  const take = (at: number): void => {
    const region = map.region();
    setUnselected(region === null);
    if (region !== null) onContent({ ...content, ids: ids.toSpliced(at, 1, region) });
  };
  return (
    <>
      <p className={styles['hint']}>{content.ids.map(map.nameOf).join(' · ')}</p>
      <div className={styles['actions']}>
        <Button look="outlined" onClick={() => take(0)}>
          {messages.firstRegion}
        </Button>
        <Button look="outlined" onClick={() => take(1)}>
          {messages.secondRegion}
        </Button>
        {ids.length < MOST_COLUMNS && (
          <Button look="outlined" onClick={() => take(ids.length)}>
            {messages.addRegion}
          </Button>
        )}
        {ids.length > 2 && (
          <Button look="outlined" onClick={() => onContent({ ...content, ids: ids.slice(0, -1) })}>
            {messages.removeRegion}
          </Button>
        )}
      </div>
      {isUnselected && (
        <p role="alert" className={styles['error']}>
          {messages.selectRegion}
        </p>
      )}
    </>
  );
}
