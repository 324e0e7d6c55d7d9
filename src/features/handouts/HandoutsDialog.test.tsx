import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { HandoutsDialog } from './HandoutsDialog.tsx';
import type { ExportRequest, ExportResult } from './makeHandout.ts';

type Make = (
  request: ExportRequest,
  onPage: (at: number, all: number) => void,
) => Promise<ExportResult | null>;

function open({
  region = null,
  scenes = 22,
  skippedCount = 0,
  make = () => Promise.resolve({ kind: 'saved', name: 'talk.pptx' }),
}: {
  readonly region?: string | null;
  readonly scenes?: number | null;
  readonly skippedCount?: number;
  readonly make?: Make;
} = {}) {
  const onMake = vi.fn(make);
  render(
    <LanguageProvider language="en">
      <HandoutsDialog
        scenes={scenes}
        skippedCount={skippedCount}
        region={region}
        page={{ width: 1920, height: 1080 }}
        onMake={onMake}
        onClose={() => undefined}
      />
    </LanguageProvider>,
  );
  return onMake;
}
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const make = () => userEvent.click(screen.getByRole('button', { name: 'Create' }));
const requests = (onMake: ReturnType<typeof open>) => onMake.mock.calls.map(([request]) => request);

describe('HandoutsDialog', () => {
  it('offers slides of the whole presentation by default and names the saved file', async () => {
    const onMake = open();
    await make();
    expect(requests(onMake)).toEqual([{ format: 'slides', content: 'deck', scale: 2 }]);
    expect(screen.getByRole('status')).toHaveTextContent('Saved: talk.pptx');
  });

  it('offers sizes in pixels for PNG pictures only', async () => {
    const onMake = open();
    expect(screen.queryByText('Size')).not.toBeInTheDocument();
    await choose(/PNG/);
    await choose(/^4× \(7680 × 4320\)$/);
    await choose(/current view/);
    await make();
    expect(requests(onMake)).toEqual([{ format: 'png', content: 'view', scale: 4 }]);
  });

  it('offers a brief on the selected region for printing only', async () => {
    const onMake = open({
      region: 'Henan',
      make: () => Promise.resolve({ kind: 'printed' }),
    });
    expect(screen.getByRole('radio', { name: /brief on Henan/ })).toBeDisabled();
    expect(screen.getByText('A brief can only be printed: choose “Print or PDF”.')).toBeVisible();
    await choose(/PDF/);
    await choose(/brief on Henan/);
    await make();
    expect(requests(onMake)).toEqual([{ format: 'print', content: 'brief', scale: 2 }]);
    expect(screen.getByRole('status')).toHaveTextContent('print dialog');
    // A brief is not requested in a format that has none.
    await choose(/SVG/);
    await make();
    expect(requests(onMake).at(-1)).toEqual({ format: 'svg', content: 'deck', scale: 2 });
  });

  it('explains how to get a brief while no region is selected', async () => {
    open();
    await choose(/PDF/);
    expect(screen.getByRole('radio', { name: /first select one on the map/ })).toBeDisabled();
  });

  it('reports progress page by page and starts only one export at a time', async () => {
    let finish = (): void => undefined;
    const onMake = open({
      make: (_, onPage) => {
        onPage(3, 22);
        return new Promise((resolve) => {
          finish = () => resolve({ kind: 'saved', name: 'talk.pptx' });
        });
      },
    });
    await make();
    expect(screen.getByRole('status')).toHaveTextContent('Page 3 of 22');
    await make();
    expect(onMake).toHaveBeenCalledTimes(1);
    finish();
    expect(await screen.findByText('Saved: talk.pptx')).toBeVisible();
  });

  it.each([
    ['memory', 'not have enough memory'],
    ['part', 'could not be loaded'],
    ['unknown', 'Nothing was saved'],
  ] as const)('explains a failure: %s', async (why, sentence) => {
    open({ make: () => Promise.resolve({ kind: 'failed', why }) });
    await make();
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
  });

  it('reports how many scenes of the presentation are skipped', async () => {
    open({ skippedCount: 2 });
    expect(screen.getByText(/^2 scenes are left out/)).toBeVisible();
    await choose(/current view/);
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });

  it('offers the view while the presentation is loading', async () => {
    const onMake = open({ scenes: null });
    expect(screen.getByRole('radio', { name: 'Loading the presentation…' })).toBeDisabled();
    await make();
    expect(requests(onMake)).toEqual([{ format: 'slides', content: 'view', scale: 2 }]);
  });
});
