import { useId, useState } from 'react';
import { handoutMessages } from '../../i18n/handouts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './HandoutsDialog.module.css';

const FORMS = ['slides', 'print', 'png', 'svg'] as const;
const SCALES = [1, 2, 4] as const;
const CONTENTS = ['deck', 'view', 'brief'] as const;
type Form = (typeof FORMS)[number];
type Content = (typeof CONTENTS)[number];

/** What is to be made. */
export interface ExportRequest {
  readonly form: Form;
  readonly what: Content;
  readonly scale: (typeof SCALES)[number];
}

/** What came of it: a file that was saved, sheets that the browser prints, or nothing. */
export type ExportResult =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'printed' }
  /** `memory`: too large for the device; `part`: code that makes it could not be had. */
  | { readonly kind: 'failed'; readonly why: 'memory' | 'part' | 'unknown' };

interface HandoutsDialogProps {
  /** How many scenes the deck has; null before it is there. */
  readonly scenes: number | null;
  /** How many scenes of it name what the report no longer has. */
  readonly leftOut: number;
  /** The name of the selected region; null without one. */
  readonly region: string | null;
  /** Size of a page, pixels. */
  readonly page: { readonly width: number; readonly height: number };
  /** Makes it, and tells of every page it begins; null where it was given up. */
  readonly onMake: (
    request: ExportRequest,
    onPage: (at: number, all: number) => void,
  ) => Promise<ExportResult | null>;
  readonly onClose: () => void;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, label, checked, disabled = false, onChoose }: ChoiceProps) {
  return (
    <label className={styles['choice']}>
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={onChoose} />
      {label}
    </label>
  );
}

function sentenceOf(made: ExportResult, messages: typeof handoutMessages.en): string {
  switch (made.kind) {
    case 'saved':
      return messages.made(made.name);
    case 'printed':
      return messages.printing;
    case 'failed':
      return messages.failed[made.why];
  }
}

/** Asks what to make of the view, the deck or a region, and in which form. */
export function HandoutsDialog({
  scenes,
  leftOut,
  region,
  page,
  onMake,
  onClose,
}: HandoutsDialogProps) {
  const messages = useMessages(handoutMessages);
  const [form, setForm] = useState<Form>('slides');
  const [wished, setWished] = useState<Content>('deck');
  const [scale, setScale] = useState<ExportRequest['scale']>(2);
  const [said, setSaid] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const id = useId();
  const can: Readonly<Record<Content, boolean>> = {
    deck: scenes !== null,
    view: true,
    brief: region !== null && form === 'print',
  };
  const what = can[wished] ? wished : can.deck ? 'deck' : 'view';
  const labels: Readonly<Record<Content, string>> = {
    deck: scenes === null ? messages.waiting : messages.of.deck(scenes),
    view: messages.of.view,
    brief: region === null ? messages.noRegion : messages.of.brief(region),
  };
  const make = async (): Promise<void> => {
    setIsMaking(true);
    const made = await onMake({ form, what, scale }, (at, all) =>
      setSaid(messages.making(at, all)),
    );
    setIsMaking(false);
    setSaid(made === null ? '' : sentenceOf(made, messages));
  };
  return (
    <Dialog title={messages.title} closeLabel={messages.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMaking) void make();
        }}
      >
        <fieldset>
          <legend>{messages.form}</legend>
          {FORMS.map((one) => (
            <Choice
              key={one}
              name={`${id}-form`}
              label={messages.forms[one]}
              checked={form === one}
              onChoose={() => setForm(one)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{messages.what}</legend>
          {CONTENTS.map((one) => (
            <Choice
              key={one}
              name={`${id}-what`}
              label={labels[one]}
              checked={what === one}
              disabled={!can[one]}
              onChoose={() => setWished(one)}
            />
          ))}
          {leftOut > 0 && what === 'deck' && (
            <p className={styles['hint']}>{messages.leftOut(leftOut)}</p>
          )}
          {region !== null && form !== 'print' && (
            <p className={styles['hint']}>{messages.onlyPrinted}</p>
          )}
        </fieldset>
        {form === 'png' && (
          <fieldset>
            <legend>{messages.size}</legend>
            {SCALES.map((one) => (
              <Choice
                key={one}
                name={`${id}-size`}
                label={messages.sizes(one, page.width * one, page.height * one)}
                checked={scale === one}
                onChoose={() => setScale(one)}
              />
            ))}
          </fieldset>
        )}
        <div className={styles['foot']}>
          <p role="status">{said}</p>
          <Button look="primary" type="submit" aria-disabled={isMaking}>
            {messages.make}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
