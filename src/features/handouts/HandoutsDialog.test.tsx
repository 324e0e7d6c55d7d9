import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../domain/language.ts';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { adcode } from '../../domain/ids.ts';
import type { AtlasRegion } from './AtlasRegions.tsx';
import type { ExportResult } from './exportResult.ts';
import { type ExportRequest, HandoutsDialog } from './HandoutsDialog.tsx';

type Make = (
  request: ExportRequest,
  onPage: (at: number, all: number) => void,
) => Promise<ExportResult | null>;

function open({
  region = null,
  scenes = 22,
  skippedCount = 0,
  statementCount = 24,
  atlas = [],
  drawn = false,
  language = 'en',
  make = () => Promise.resolve({ kind: 'saved', name: 'talk.pptx' }),
}: {
  readonly region?: string | null;
  readonly scenes?: number | null;
  readonly skippedCount?: number;
  readonly statementCount?: number;
  readonly atlas?: readonly AtlasRegion[];
  readonly drawn?: boolean;
  readonly language?: Language;
  readonly make?: Make;
} = {}) {
  const onMake = vi.fn(make);
  render(
    <LanguageProvider language={language}>
      <HandoutsDialog
        scenes={scenes}
        skippedCount={skippedCount}
        statementCount={statementCount}
        region={region}
        atlas={atlas}
        drawings={{ deck: drawn, view: false }}
        videoSeconds={{ deck: 250, view: 6 }}
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

/** As a browser that records a canvas as a video of these types. */
function browserRecords(...types: readonly string[]): void {
  vi.stubGlobal('MediaRecorder', { isTypeSupported: (type: string) => types.includes(type) });
  Object.defineProperty(HTMLCanvasElement.prototype, 'captureStream', { configurable: true });
}
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLCanvasElement.prototype, 'captureStream');
});

describe('HandoutsDialog', () => {
  it('offers a video with the time that recording takes', async () => {
    browserRecords('video/webm');
    const onMake = open();
    await choose(/^Video \(WebM\)/);
    expect(screen.getByText(/recorded in real time: it takes about 4 min 10 s\./)).toBeVisible();
    await choose(/^The current view/);
    expect(screen.getByText(/it takes about 6 s\. Keep this window visible/)).toBeVisible();
    await make();
    expect(requests(onMake)).toEqual([{ format: 'webm', content: 'view', scale: 2 }]);
  });

  it('offers no video where the browser cannot record one', () => {
    open();
    expect(screen.queryByRole('radio', { name: /WebM/ })).toBeNull();
    cleanup();
    browserRecords('video/mp4');
    open();
    expect(screen.queryByRole('radio', { name: /WebM/ })).toBeNull();
  });

  it('has what is drawn on the map where something is, unless it is not wanted', async () => {
    const onMake = open({ drawn: true });
    const wanted = screen.getByRole('checkbox', { name: 'With what is drawn on the map' });
    expect(wanted).toBeChecked();
    await make();
    await userEvent.click(wanted);
    await make();
    expect(requests(onMake)).toEqual([
      expect.objectContaining({ drawings: true }),
      expect.objectContaining({ drawings: false }),
    ]);
    await choose(/^The current view/);
    expect(screen.queryByRole('checkbox', { name: /drawn on the map/ })).toBeNull();
  });

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
    await choose(/^The current view$/);
    await make();
    expect(requests(onMake)).toEqual([{ format: 'png', content: 'view', scale: 4 }]);
  });

  it('offers a brief on the selected region for printing and as a document', async () => {
    const onMake = open({
      region: 'Henan',
      make: () => Promise.resolve({ kind: 'printed' }),
    });
    expect(screen.getByRole('radio', { name: /brief on Henan/ })).toBeDisabled();
    expect(
      screen.getByText('For a brief, choose “Print or PDF” or “Word document”.'),
    ).toBeVisible();
    await choose(/PDF/);
    await choose(/brief on Henan/);
    await make();
    expect(requests(onMake)).toEqual([{ format: 'print', content: 'brief', scale: 2 }]);
    expect(screen.getByRole('status')).toHaveTextContent('print dialog');
    await choose(/DOCX/);
    await make();
    expect(requests(onMake).at(-1)).toEqual({ format: 'docx', content: 'brief', scale: 2 });
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
    ['texts', 'statements could not be loaded'],
    ['unknown', 'Nothing was saved'],
  ] as const)('explains a failure: %s', async (why, sentence) => {
    open({ make: () => Promise.resolve({ kind: 'failed', why }) });
    await make();
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
  });

  it('reports how many scenes of the presentation are skipped', async () => {
    open({ skippedCount: 2 });
    expect(screen.getByText(/^2 scenes are left out/)).toBeVisible();
    await choose(/^The current view$/);
    expect(screen.queryByText(/left out/)).not.toBeInTheDocument();
  });

  it('offers the view while the presentation is loading', async () => {
    const onMake = open({ scenes: null });
    expect(screen.getByRole('radio', { name: 'Loading the presentation…' })).toBeDisabled();
    await make();
    expect(requests(onMake)).toEqual([{ format: 'slides', content: 'view', scale: 2 }]);
  });

  it.each([
    ['Statements as a table (CSV): 24 in the current view', 'csv'],
    ['Statements as web annotations (JSON-LD): 24 in the current view', 'annotations'],
    ['Statements for coding software (REFI-QDA): 24 in the current view', 'refi'],
  ] as const)('offers "%s", without a choice of content or size', async (name, format) => {
    const onMake = open();
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(screen.queryByRole('group', { name: 'Content' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Size' })).not.toBeInTheDocument();
    expect(screen.getByText(/filters and the selection .* decide/)).toBeVisible();
    await make();
    expect(requests(onMake)).toEqual([{ format, content: 'statements' }]);
  });

  it('explains that a view without statements gives no file', async () => {
    open({ statementCount: 0, make: () => Promise.resolve({ kind: 'no-statements' }) });
    await choose(/^Statements as a table \(CSV\): none in the current view$/);
    expect(screen.getByText(/^The current view has no statements\./)).toBeVisible();
    await make();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nothing was saved: the current view has no statements.',
    );
  });

  it('names the statement formats in Chinese', () => {
    open({ language: 'zh', statementCount: 3 });
    for (const name of ['发言表格（CSV）：当前视图 3 条', '发言网页标注（JSON-LD）：当前视图 3 条'])
      expect(screen.getByRole('radio', { name })).toBeVisible();
  });

  it('returns to the chosen content when a format of pages is chosen again', async () => {
    const onMake = open();
    await choose(/^The current view$/);
    await choose(/CSV/);
    await choose(/PPTX/);
    await make();
    expect(requests(onMake)).toEqual([{ format: 'slides', content: 'view', scale: 2 }]);
  });

  it('explains that a document needs a selected region', async () => {
    const onMake = open();
    await choose(/DOCX/);
    await make();
    expect(onMake).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('first select one on the map');
  });

  it('offers scenes to a page, with or without notes, for printed scenes only', async () => {
    const onMake = open({ make: () => Promise.resolve({ kind: 'printed' }) });
    expect(screen.queryByRole('group', { name: 'On each page' })).not.toBeInTheDocument();
    await choose(/PDF/);
    expect(screen.getByText(/only the browser has the Chinese fonts/)).toBeVisible();
    await choose(/^4 scenes$/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'With notes' }));
    await make();
    expect(requests(onMake).at(-1)).toMatchObject({ layout: { scenes: 4, withNotes: false } });
    await choose(/^Only titles and notes$/);
    expect(screen.getByRole('checkbox', { name: 'With notes' })).toBeDisabled();
    await make();
    expect(requests(onMake).at(-1)).toMatchObject({ layout: { scenes: 'notes' } });
    await choose(/^The current view$/);
    expect(screen.queryByRole('group', { name: 'On each page' })).not.toBeInTheDocument();
  });

  it('prints an atlas of all regions or of those that are chosen', async () => {
    const [henan, hubei] = [adcode('410000'), adcode('420000')];
    const onMake = open({
      atlas: [
        { id: henan, name: 'Henan' },
        { id: hubei, name: 'Hubei' },
      ],
      make: () => Promise.resolve({ kind: 'printed' }),
    });
    await choose(/PDF/);
    await choose(/^An atlas: a brief on each of 2 regions/);
    await make();
    expect(requests(onMake).at(-1)).toMatchObject({ content: 'atlas', regions: [henan, hubei] });
    await userEvent.click(screen.getByText('Regions: 2 of 2'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Henan' }));
    await make();
    expect(requests(onMake).at(-1)).toMatchObject({ content: 'atlas', regions: [hubei] });
    await userEvent.click(screen.getByRole('button', { name: 'Choose none' }));
    await make();
    expect(onMake).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('status')).toHaveTextContent('choose at least one');
  });
});
