import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { HandoutsDialog, type ExportResult, type ExportRequest } from './HandoutsDialog.tsx';

type Make = (
  request: ExportRequest,
  onPage: (at: number, all: number) => void,
) => Promise<ExportResult | null>;

function open({
  region = null,
  scenes = 22,
  leftOut = 0,
  make = () => Promise.resolve({ kind: 'saved', name: 'talk.pptx' }),
}: {
  readonly region?: string | null;
  readonly scenes?: number | null;
  readonly leftOut?: number;
  readonly make?: Make;
} = {}) {
  const onMake = vi.fn(make);
  render(
    <LanguageProvider language="en">
      <HandoutsDialog
        scenes={scenes}
        leftOut={leftOut}
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
const wishes = (onMake: ReturnType<typeof open>) => onMake.mock.calls.map(([request]) => request);

describe('the dialog of the handouts', () => {
  it('makes slides of the whole presentation first, and says what was saved', async () => {
    const onMake = open();
    await make();
    expect(wishes(onMake)).toEqual([{ form: 'slides', what: 'deck', scale: 2 }]);
    expect(screen.getByRole('status')).toHaveTextContent('Saved: talk.pptx');
  });

  it('asks for the size of pictures alone, in pixels', async () => {
    const onMake = open();
    expect(screen.queryByText('Size')).not.toBeInTheDocument();
    await choose(/PNG/);
    await choose(/^4× \(7680 × 4320\)$/);
    await choose(/current view/);
    await make();
    expect(wishes(onMake)).toEqual([{ form: 'png', what: 'view', scale: 4 }]);
  });

  it('prints a brief on what is selected, and on nothing else', async () => {
    const onMake = open({
      region: 'Henan',
      make: () => Promise.resolve({ kind: 'printed' }),
    });
    expect(screen.getByRole('radio', { name: /brief on Henan/ })).toBeDisabled();
    expect(screen.getByText('A brief can only be printed: choose “Print or PDF”.')).toBeVisible();
    await choose(/PDF/);
    await choose(/brief on Henan/);
    await make();
    expect(wishes(onMake)).toEqual([{ form: 'print', what: 'brief', scale: 2 }]);
    expect(screen.getByRole('status')).toHaveTextContent('print dialog');
    // What cannot be made in another form is not asked for in it.
    await choose(/SVG/);
    await make();
    expect(wishes(onMake).at(-1)).toEqual({ form: 'svg', what: 'deck', scale: 2 });
  });

  it('says how a brief comes about where nothing is selected', async () => {
    open();
    await choose(/PDF/);
    expect(screen.getByRole('radio', { name: /first select one on the map/ })).toBeDisabled();
  });

  it('tells page by page how far it is, and begins nothing twice', async () => {
    let end = (): void => undefined;
    const onMake = open({
      make: (_, onPage) => {
        onPage(3, 22);
        return new Promise((resolve) => {
          end = () => resolve({ kind: 'saved', name: 'talk.pptx' });
        });
      },
    });
    await make();
    expect(screen.getByRole('status')).toHaveTextContent('Page 3 of 22');
    await make();
    expect(onMake).toHaveBeenCalledTimes(1);
    end();
    expect(await screen.findByText('Saved: talk.pptx')).toBeVisible();
  });

  it.each([
    ['memory', 'not have enough memory'],
    ['part', 'could not be loaded'],
    ['unknown', 'Nothing was saved'],
  ] as const)('says what failed: %s', async (why, sentence) => {
    open({ make: () => Promise.resolve({ kind: 'failed', why }) });
    await make();
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
  });

  it('says which scenes of the presentation are left out', async () => {
    open({ leftOut: 2 });
    expect(screen.getByText(/^2 scenes are left out/)).toBeVisible();
    await choose(/current view/);
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });

  it('offers the view while the presentation is being loaded', async () => {
    const onMake = open({ scenes: null });
    expect(screen.getByRole('radio', { name: 'Loading the presentation…' })).toBeDisabled();
    await make();
    expect(wishes(onMake)).toEqual([{ form: 'slides', what: 'view', scale: 2 }]);
  });
});
