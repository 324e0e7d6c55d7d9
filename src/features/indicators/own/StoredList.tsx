import { Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { indicatorTexts } from '../../../i18n/indicators.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { ownFiguresMessages } from '../../../i18n/ownFigures.ts';
import type { FigureStore } from '../../../platform/figureStore.ts';
import { useAppState, useAppStore } from '../../../state/AppStoreContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { listOwnFigures, removeOwnFigures } from './deviceFigures.ts';
import styles from './OwnFigures.module.css';

/** The user's own series on this device, to remove them. */
export function StoredList({ device }: { readonly device: FigureStore }) {
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
  const remove = async (ids: readonly string[]): Promise<void> => {
    const removed = await Promise.all(ids.map((id) => removeOwnFigures(store, id, device)));
    setDenied(!removed.every(Boolean));
    await list();
  };
  if (own.length === 0 && unreadable.length === 0) return null;
  return (
    <section aria-label={texts.present} className={styles['stored']}>
      <h3>{texts.present}</h3>
      {isDenied && (
        <p role="alert" className={styles['wrong']}>
          {texts.notRemoved}
        </p>
      )}
      <ul>
        {own.map(({ id, name, source, ofCities }) => {
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
                onClick={() => void remove([id])}
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
          <Button look="outlined" onClick={() => void remove(unreadable)}>
            {texts.removeUnreadable}
          </Button>
        </p>
      )}
    </section>
  );
}
