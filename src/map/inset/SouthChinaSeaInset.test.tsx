import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ALBERS, MERCATOR } from '../projection.ts';
import { adcode } from '../../domain/ids.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { EMPTY_GEOMETRY, levelOf } from '../../../tests/fixtures/emptyGeometry.ts';
import { SouthChinaSeaInset } from './SouthChinaSeaInset.tsx';

const square = (lng: number, lat: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lng, lat],
      [lng + side, lat],
      [lng + side, lat + side],
      [lng, lat],
    ],
  ],
});
const region = (id: string, lng: number, lat: number) => ({
  type: 'Feature' as const,
  properties: { adcode: adcode(id) },
  geometry: square(lng, lat, 1.5),
});
const geometry = {
  ...EMPTY_GEOMETRY,
  provinces: levelOf([region('460000', 109, 18.5), region('650000', 80, 40)]),
};

it.each([ALBERS, MERCATOR])(
  'shows its caption and paints the regions inside it like the map: $id',
  (projection) => {
    const { container } = render(
      <SouthChinaSeaInset
        geometry={geometry}
        projection={projection}
        paints={new Map([[adcode('460000'), { fill: '#336699', noData: false }]])}
        palette={LIGHT_PALETTE}
        label="南海诸岛"
      />,
    );
    expect(screen.getByRole('figure', { name: '' })).toHaveTextContent('南海诸岛');
    const drawn = [...container.querySelectorAll('[data-adcode]')];
    expect(drawn.map((one) => one.getAttribute('data-adcode'))).toEqual(['460000']);
    expect(drawn[0]).toHaveAttribute('fill', '#336699');
    const [left = 0, top = 0, width = 0, height = 0] = (
      container.querySelector('svg')?.getAttribute('viewBox') ?? ''
    )
      .split(' ')
      .map(Number);
    const [, x, y] =
      /^M(-?\d+)[ ,]?(-?\d+)/.exec(drawn[0]?.getAttribute('d') ?? '')?.map(Number) ?? [];
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(left + width);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + height);
  },
);
