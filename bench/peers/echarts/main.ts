import '../common/page.css';
import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { exposeProjection, markReady } from '../common/hooks.ts';
import { loadProvinces, loadStatements } from '../common/load.ts';
import { ACCENT, BORDER, CLASSES, SEA } from '../common/model.ts';
import { createPanel, tooltipOf } from '../common/panel.ts';

/*
 * After the ECharts handbook: only the modules that are used, registerMap once, a map series coloured
 * by a piecewise visualMap, single selection, the canvas renderer.
 */
echarts.use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const container = document.getElementById('map');
if (!container) throw new Error('the page has no #map');
const chart = echarts.init(container);

const [provinces, statements] = await Promise.all([loadProvinces(), loadStatements()]);
const showPanel = createPanel(statements);
const byName = new Map(provinces.features.map(({ properties }) => [properties.name, properties]));

// Its types require mutable positions of any length; the value is plain GeoJSON.
echarts.registerMap('provinces', provinces as Parameters<typeof echarts.registerMap>[1]);
// The listener must exist before the first picture, which is drawn immediately.
chart.on('finished', markReady);
chart.setOption({
  backgroundColor: SEA,
  tooltip: {
    trigger: 'item',
    formatter: ({ name }: { name: string }) => {
      const province = byName.get(name);
      return province ? tooltipOf(province) : '';
    },
  },
  visualMap: {
    type: 'piecewise',
    pieces: CLASSES.map(({ from, colour }, index) => ({
      gte: from,
      ...(index < CLASSES.length - 1 ? { lt: CLASSES[index + 1]?.from } : {}),
      color: colour,
    })),
    left: 16,
    bottom: 16,
  },
  series: [
    {
      type: 'map',
      map: 'provinces',
      roam: true,
      boundingCoords: [
        [73.4, 53.6],
        [135.1, 17.9],
      ],
      selectedMode: 'single',
      itemStyle: { borderColor: BORDER, borderWidth: 0.75 },
      emphasis: { label: { show: false }, itemStyle: { borderColor: ACCENT, borderWidth: 2 } },
      select: { label: { show: false }, itemStyle: { borderColor: ACCENT, borderWidth: 2 } },
      data: provinces.features.map(({ properties }) => ({
        name: properties.name,
        value: properties.count,
      })),
    },
  ],
});
chart.on('click', { seriesIndex: 0 }, ({ name }) => {
  const province = byName.get(name);
  if (province) showPanel(province);
});

exposeProjection((lng, lat) => {
  const [x = 0, y = 0] = chart.convertToPixel({ seriesIndex: 0 }, [lng, lat]);
  const { left, top } = container.getBoundingClientRect();
  return [left + x, top + y];
});
