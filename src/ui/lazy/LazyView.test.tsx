import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LazyView } from './LazyView.tsx';
import { createLazyModule } from './lazyModule.ts';
import type { PageState } from './servedPage.ts';

interface Module {
  readonly Greeting: () => string;
}
const MODULE: Module = { Greeting: () => 'Good morning' };

function Broken(): never {
  throw new Error('broken');
}

/** A part whose attempts end as listed. */
function setUp(attempts: readonly ('come' | 'fail')[], page: PageState = 'unreachable') {
  const left = [...attempts];
  const module = createLazyModule(
    () => (left.shift() === 'come' ? Promise.resolve(MODULE) : Promise.reject(new Error('gone'))),
    () => Promise.resolve(page),
  );
  const onGiveUp = vi.fn();
  const onArrival = vi.fn();
  render(
    <>
      <LazyView module={module} name="the greeting" onGiveUp={onGiveUp} onArrival={onArrival}>
        {({ Greeting }) => <Greeting />}
      </LazyView>
      <p>the rest</p>
    </>,
  );
  return { onGiveUp, onArrival, user: userEvent.setup() };
}

describe('LazyPart', () => {
  it('says that it is on its way, and then shows it', async () => {
    const { onArrival } = setUp(['come']);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the greeting…');
    expect(await screen.findByText('Good morning')).toBeVisible();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(onArrival).not.toHaveBeenCalled();
  });

  it('says why it does not come, tries again, and tells who asked that it has arrived', async () => {
    const { onArrival, user } = setUp(['fail', 'fail', 'come']);
    expect(await screen.findByRole('alert')).toHaveTextContent('the server did not respond');
    expect(screen.getByText('the rest')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('the server did not respond');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Good morning')).toBeVisible();
    expect(onArrival).toHaveBeenCalledTimes(1);
  });

  it('of an older build offers the page anew, since another try would be in vain', async () => {
    setUp(['fail'], 'another');
    expect(await screen.findByRole('button', { name: 'Reload page' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('can be done without', async () => {
    const { onGiveUp, user } = setUp(['fail']);
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(onGiveUp).toHaveBeenCalledTimes(1);
  });

  it('that throws takes nothing with it', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <>
        <LazyView module={createLazyModule(() => Promise.resolve({ Broken }))} name="the greeting">
          {(module) => <module.Broken />}
        </LazyView>
        <p>the rest</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('the greeting has failed');
    expect(screen.getByText('the rest')).toBeVisible();
    logged.mockRestore();
  });
});
