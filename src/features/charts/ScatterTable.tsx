import { useState } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import type { Place } from '../../domain/regions/region.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import styles from './Chart.module.css';
import type { Axis } from './plotScales.ts';
import type { DrawnPoint } from './ScatterPlot.tsx';
import { TypeMarks } from './TypeMarks.tsx';

interface ScatterTableProps {
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly points: readonly DrawnPoint[];
  /** With what one of the two values is, if there is any. */
  readonly noData: readonly {
    readonly place: Place;
    readonly x: number | null;
    readonly y: number | null;
  }[];
  readonly hasRange: boolean;
}

/** What the scatter draws, as a table; regions without data come last. */
export function ScatterTable({ axes, points, noData, hasRange }: ScatterTableProps) {
  const messages = useMessages(chartMessages);
  const language = useLanguage();
  const store = useAppStore();
  const [reached, setReached] = useState<Adcode | null>(null);
  const rows = [
    ...points,
    ...noData.map((each) => ({
      ...each,
      ...{ name: each.place.short[language], leftOut: null, isSelected: false },
      ...{ isInRange: false, types: [] },
    })),
  ];
  const reachable = rows.some(({ place }) => place.id === reached) ? reached : rows[0]?.place.id;
  const text = (axis: Axis, value: number | null): string =>
    value === null ? messages.noValue : axis.text(value);
  return (
    <div className={styles['scroll']} data-scroll>
      <table className={styles['table']}>
        <caption className="visually-hidden">{messages.table}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.region}</th>
            <th scope="col">{axes.x.name}</th>
            <th scope="col">{axes.y.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, name, x, y, types, isSelected, isInRange, leftOut }) => (
            <tr
              key={place.id}
              data-place={place.id}
              data-excluded={leftOut !== null || undefined}
              data-in-range={(hasRange && isInRange) || undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  aria-current={isSelected ? 'true' : undefined}
                  tabIndex={place.id === reachable ? 0 : -1}
                  onFocus={() => setReached(place.id)}
                  onClick={() => store.getState().select({ kind: 'region', id: place.id })}
                >
                  {name}
                  {hasRange && isInRange && (
                    <span className="visually-hidden">{messages.join + messages.isIn}</span>
                  )}
                  {leftOut !== null && (
                    <span className="visually-hidden">{messages.join + messages[leftOut]}</span>
                  )}
                </button>{' '}
                <TypeMarks types={types} />
              </th>
              <td>{text(axes.x, x)}</td>
              <td>{text(axes.y, y)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
