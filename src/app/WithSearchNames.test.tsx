import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { adcode } from '../domain/ids.ts';
import { createMapDataStore, type MapDataStore } from './loading/mapDataStore.ts';
import { WithSearchNames } from './WithSearchNames.tsx';

interface AroundProps {
  readonly mapData: MapDataStore;
  readonly onRender: () => void;
}

function Around({ mapData, onRender }: AroundProps) {
  onRender();
  return (
    <WithSearchNames mapData={mapData}>
      {(names) => <p>{names ? `${names.length} names` : 'none yet'}</p>}
    </WithSearchNames>
  );
}

it('renders its children again when the names have loaded, and nothing around them', () => {
  const mapData = createMapDataStore();
  const onRender = vi.fn();
  render(<Around mapData={mapData} onRender={onRender} />);
  expect(screen.getByText('none yet')).toBeInTheDocument();
  const henan = { id: adcode('410000'), zh: ['河南'], latin: ['henan'], initials: ['hn'] };
  act(() => mapData.setState({ names: [henan, henan] }));
  expect(screen.getByText('2 names')).toBeInTheDocument();
  expect(onRender).toHaveBeenCalledOnce();
});
