import { useEffect, useMemo, useState } from 'react';
import type { ChartView } from '../../domain/indicators/chartView.ts';
import { comparedPlaces } from '../../domain/indicators/ranking.ts';
import {
  type Brush,
  pointsIn,
  scatterData,
  type ScatterPoint,
  withPlacesInside,
} from '../../domain/indicators/scatter.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { chartMessages } from '../../i18n/charts.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import type { ShownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { AgainstField } from './AgainstField.tsx';
import { BrushFields } from './BrushFields.tsx';
import styles from './Chart.module.css';
import { leftOutBy } from './leftOut.ts';
import { fullBrush, plotOf } from './plotScales.ts';
import { type DrawnPoint, ScatterPlot } from './ScatterPlot.tsx';
import { ScatterTable } from './ScatterTable.tsx';
import { TypeNames } from './TypeMarks.tsx';
import { useLinkedHover } from './useLinkedHover.ts';
import { useSecondAxis, useSeriesAxis } from './useSecondAxis.ts';
import { useShownTypes } from './useShownTypes.ts';

interface ScatterProps {
  readonly chart: Extract<ChartView, { kind: 'scatter' }>;
  readonly viewModel: ViewModel;
  readonly shown: ShownIndicator;
  readonly palette: MapPalette;
}

/** Highlights the places in the range on the map, with all places inside them, until the range is cleared. */
function useHighlight({ linked: { atlas } }: ViewModel, inRange: readonly ScatterPoint[] | null) {
  const key = inRange?.map(({ place }) => place.id).join() ?? null;
  useEffect(() => {
    const ids = key === null || key === '' ? null : new Set(key.split(','));
    const own = atlas.places.flatMap(({ id }) => (ids?.has(id) ? id : []));
    useHover.getState().highlightPlaces(ids && withPlacesInside(atlas, new Set(own)));
    return () => useHover.getState().highlightPlaces(null);
  }, [atlas, key]);
}

/** Two values of each region as a drawing and as a table; a range in it is highlighted on the map. */
export function Scatter({ chart, viewModel, shown, palette }: ScatterProps) {
  const messages = useMessages(chartMessages);
  const language = useLanguage();
  const store = useAppStore();
  const { linked, view } = viewModel;
  const { atlas } = linked;
  const { series, year } = shown;
  const x = useSeriesAxis()(series, year);
  const second = useSecondAxis(viewModel, shown, chart.against);
  const { axis: y } = second;
  const axes = { x, y };
  const places = useMemo(() => comparedPlaces(atlas, series), [atlas, series]);
  const data = scatterData(places, x.valueOf, y.valueOf);
  const plot = plotOf(data.points, axes);
  // A range belongs to its two axes.
  const axisKey = `${x.id} ${y.id}`;
  const [brushed, setBrushed] = useState<{ readonly axes: string; readonly brush: Brush } | null>(
    null,
  );
  const brush = brushed?.axes === axisKey ? brushed.brush : null;
  const onBrush = (next: Brush | null): void => setBrushed(next && { axes: axisKey, brush: next });
  const inRange = brush && pointsIn(data.points, brush);
  useHighlight(viewModel, inRange);
  const paints = mapLayer(view.mode).paints(viewModel, palette);
  const { types, at: typesAt } = useShownTypes(viewModel, palette);
  const linkedHover = useLinkedHover(atlas);
  const drawn = data.points.map(
    (point): DrawnPoint => ({
      ...point,
      name: point.place.short[language],
      fill: paints.get(point.place.id)?.fill ?? palette.land,
      leftOut: leftOutBy(viewModel, point.place.id),
      isSelected: view.selection?.id === point.place.id,
      isInRange: inRange?.includes(point) ?? true,
      types: typesAt(point.place.id),
    }),
  );
  const unit = series.ofCities ? 'cities' : 'provinces';
  return (
    <>
      <AgainstField against={y.id} {...second} />
      {second.unknown !== null && <p>{messages.unknownAxis(second.unknown)}</p>}
      <div {...linkedHover} className={styles['linked']}>
        <p className={styles['axis']}>↑ {y.name}</p>
        <ScatterPlot
          label={messages.drawn(drawn.length, unit, x.name, y.name, data.noData.length)}
          points={drawn}
          border={palette.provinceBorder}
          onSelect={(id) => store.getState().select({ kind: 'region', id })}
          {...{ plot, axes, brush, onBrush }}
        />
        <p className={styles['axis']} data-end>
          {x.name} →
        </p>
        <TypeNames types={types} />
        <p className={styles['hint']}>{messages.drag}</p>
        <BrushFields full={fullBrush(plot)} {...{ axes, brush, onBrush }} />
        <p role="status">
          {inRange && messages.inRange(inRange.map(({ place }) => place.short[language]))}
        </p>
        <ScatterTable
          points={drawn}
          noData={data.noData.map((place) => ({
            place,
            x: x.valueOf(place),
            y: y.valueOf(place),
          }))}
          {...{ axes }}
          hasRange={brush !== null}
        />
      </div>
    </>
  );
}
