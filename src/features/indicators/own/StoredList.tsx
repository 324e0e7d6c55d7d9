import { Trash2 } from 'lucide-react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { indicatorTexts } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import type { FigureStore } from '../../../platform/figureStore.ts';
import { useAppState, useAppStore } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { listOwnFigures, removeOwnFigures } from './deviceFigures.ts';
import shared from '../../../ui/fileReview.module.css';
import styles from './OwnFigures.module.css';

interface StoredListProps {
  readonly device: FigureStore;
  /** After the last one was removed. */
  readonly onEmpty: () => void;
}

/** The user's own series on this device, to remove them. */
export function StoredList({ device, onEmpty }: StoredListProps) {
  const texts = useMessages(ownFiguresMessages);
  const language = useLanguage();
  const store = useAppStore();
  const own = useAppState(({ indicators }) => indicators)?.filter(({ isOwn }) => isOwn) ?? [];
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [isDenied, setDenied] = useState(false);
  const list = useCallback(
    () => listOwnFigures(store, device).then((found) => setUnreadable(found?.unreadable ?? [])),
    [store, device],
  );
  useEffect(() => void list(), [list]);
  const section = useRef<HTMLElement>(null);
  const removedAtRef = useRef<number | null>(null);
  /** `at`: the index of the button among those of the list. */
  const remove = async (ids: readonly string[], at: number): Promise<void> => {
    removedAtRef.current = at;
    const removed = await Promise.all(ids.map((id) => removeOwnFigures(store, id, device)));
    setDenied(!removed.every(Boolean));
    await list();
  };
  const count = own.length + Math.min(1, unreadable.length);
  useFocusNext(removedAtRef, section, count, onEmpty);
  if (own.length === 0 && unreadable.length === 0) return null;
  return (
    <section ref={section} aria-label={texts.present} className={styles['stored']}>
      <h3>{texts.present}</h3>
      {isDenied && (
        <p role="alert" className={shared['wrong']}>
          {texts.notRemoved}
        </p>
      )}
      <ul>
        {own.map(({ id, name, source, ofCities }, at) => {
          const title = ofCities
            ? indicatorTexts.ofCities[language](name[language])
            : name[language];
          return (
            <li key={id}>
              <span>
                <strong>{title}</strong> {source[language]}
              </span>
              <Button
                look="icon"
                aria-label={texts.remove(title)}
                onClick={() => void remove([id], at)}
              >
                <Trash2 size={16} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
      {unreadable.length > 0 && (
        <p>
          {texts.unreadableStored(unreadable.length)}{' '}
          <Button look="outlined" onClick={() => void remove(unreadable, own.length)}>
            {texts.removeUnreadable}
          </Button>
        </p>
      )}
    </section>
  );
}

/** After an entry was removed, the one that is now in its place takes the focus. */
function useFocusNext(
  removedAtRef: RefObject<number | null>,
  section: RefObject<HTMLElement | null>,
  count: number,
  onEmpty: () => void,
): void {
  const before = useRef(count);
  useEffect(() => {
    const at = removedAtRef.current;
    const isFewer = count < before.current;
    before.current = count;
    if (at === null || !isFewer) return;
    removedAtRef.current = null;
    const buttons = section.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(at, buttons.length - 1)];
    if (next) next.focus();
    else onEmpty();
  });
}
