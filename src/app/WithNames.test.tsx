import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { adcode } from '../domain/ids.ts';
import { createMaterialStore, type MaterialStore } from './materials.ts';
import { WithNames } from './WithNames.tsx';

interface AroundProps {
  readonly materials: MaterialStore;
  readonly onRender: () => void;
}

function Around({ materials, onRender }: AroundProps) {
  onRender();
  return (
    <WithNames materials={materials}>
      {(names) => <p>{names ? `${names.length} names` : 'none yet'}</p>}
    </WithNames>
  );
}

it('renders what goes by the names when they arrive, and nothing around it', () => {
  const materials = createMaterialStore();
  const onRender = vi.fn();
  render(<Around materials={materials} onRender={onRender} />);
  expect(screen.getByText('none yet')).toBeInTheDocument();
  const henan = { id: adcode('410000'), zh: ['河南'], latin: ['henan'], initials: ['hn'] };
  act(() => materials.setState({ names: [henan, henan] }));
  expect(screen.getByText('2 names')).toBeInTheDocument();
  expect(onRender).toHaveBeenCalledOnce();
});
