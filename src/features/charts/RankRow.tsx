import { memo } from 'react';
import type { BarExtent } from '../../domain/indicators/ranking.ts';
import type { Adcode } from '../../domain/ids.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import styles from './Chart.module.css';
import type { LeftOut } from './leftOut.ts';
import { TypeMarks, type ShownType } from './TypeMarks.tsx';
import { WAY_SIGNS, type WayOfPlace } from './ways.ts';

interface RankRowProps {
  readonly id: Adcode;
  readonly name: string;
  /** Null where there is no value. */
  readonly rank: string | null;
  readonly value: string;
  readonly bar: BarExtent | null;
  /** As on the map. */
  readonly fill: string;
  readonly border: string;
  readonly leftOut: LeftOut;
  readonly isSelected: boolean;
  readonly isReachable: boolean;
  readonly types: readonly ShownType[];
  readonly way: WayOfPlace;
  readonly onReach: (id: Adcode) => void;
}

const percent = (part: number): string => `${String(part * 100)}%`;

/** A click selects the region. Memoised: a move of the focus changes two rows. */
export const RankRow = memo(function RankRow(props: RankRowProps) {
  const { id, name, rank, value, bar, fill, border, types, way } = props;
  const { leftOut, isSelected, isReachable, onReach } = props;
  const messages = useMessages(chartMessages);
  const store = useAppStore();
  return (
    <li data-place={id} data-excluded={leftOut !== null || undefined}>
      <button
        type="button"
        className={styles['row']}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        onFocus={() => onReach(id)}
        onClick={() => store.getState().select({ kind: 'region', id })}
      >
        <span className={styles['rank']}>{rank}</span>{' '}
        <span className={styles['name']}>
          {name} <TypeMarks types={types} />
        </span>{' '}
        <span className={styles['track']} aria-hidden="true">
          {bar && (
            <span
              className={styles['bar']}
              style={{
                marginInlineStart: percent(bar.start),
                width: percent(bar.length),
                background: fill,
                borderColor: border,
              }}
            />
          )}
        </span>{' '}
        <span className={styles['value']}>{value}</span>
        <span className={styles['way']} aria-hidden="true">
          {WAY_SIGNS[way.way]}
        </span>
        <span className="visually-hidden">
          {[...(leftOut === null ? [] : [messages[leftOut]]), way.text]
            .map((text) => messages.join + text)
            .join('')}
        </span>
      </button>
    </li>
  );
});
