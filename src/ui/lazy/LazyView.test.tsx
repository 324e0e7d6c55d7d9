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

/** Renders a module whose import attempts end as listed. */
function setUp(attempts: readonly ('load' | 'fail')[], page: PageState = 'unreachable') {
  const remaining = [...attempts];
  const module = createLazyModule(
    () =>
      remaining.shift() === 'load' ? Promise.resolve(MODULE) : Promise.reject(new Error('gone')),
    () => Promise.resolve(page),
  );
  const onDismiss = vi.fn();
  const onLoadedAfterRetry = vi.fn();
  render(
    <>
      <LazyView
        module={module}
        name="the greeting"
        onDismiss={onDismiss}
        onLoadedAfterRetry={onLoadedAfterRetry}
      >
        {({ Greeting }) => <Greeting />}
      </LazyView>
      <p>the rest</p>
    </>,
  );
  return { onDismiss, onLoadedAfterRetry, user: userEvent.setup() };
}

describe('LazyView', () => {
  it('says that the module is loading, then renders it', async () => {
    const { onLoadedAfterRetry } = setUp(['load']);
    expect(screen.getByRole('status')).toHaveTextContent('Loading the greeting…');
    expect(await screen.findByText('Good morning')).toBeVisible();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(onLoadedAfterRetry).not.toHaveBeenCalled();
  });

  it('says why loading failed, retries on request and reports the success', async () => {
    const { onLoadedAfterRetry, user } = setUp(['fail', 'fail', 'load']);
    expect(await screen.findByRole('alert')).toHaveTextContent('the server did not respond');
    expect(screen.getByText('the rest')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('the server did not respond');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Good morning')).toBeVisible();
    expect(onLoadedAfterRetry).toHaveBeenCalledTimes(1);
  });

  it('offers to reload the page, not to retry, when the server has another build', async () => {
    setUp(['fail'], 'another');
    expect(await screen.findByRole('button', { name: 'Reload page' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('can be dismissed after a failure', async () => {
    const { onDismiss, user } = setUp(['fail']);
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  it('is dismissed by Esc while a part that covers the page loads, wherever the focus is', async () => {
    const onDismiss = vi.fn();
    const onFieldKey = vi.fn();
    const module = createLazyModule(() => new Promise<Module>(() => undefined));
    const { rerender } = render(
      <>
        <input aria-label="Search" onKeyDown={onFieldKey} />
        <LazyView module={module} name="the greeting" placement="overlay" onDismiss={onDismiss}>
          {({ Greeting }) => <Greeting />}
        </LazyView>
      </>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'Search' }));
    await user.keyboard('{Escape}');
    expect(onDismiss).toHaveBeenCalledTimes(1);
    expect(onFieldKey).not.toHaveBeenCalled();
    rerender(<input aria-label="Search" onKeyDown={onFieldKey} />);
    await user.click(screen.getByRole('textbox', { name: 'Search' }));
    await user.keyboard('{Escape}');
    expect(onDismiss).toHaveBeenCalledTimes(1);
    expect(onFieldKey).toHaveBeenCalledTimes(1);
  });

  it('replaces only the module with a notice when it throws', async () => {
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
