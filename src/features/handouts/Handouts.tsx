import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { type ExportRequest, HandoutsDialog } from './HandoutsDialog.tsx';
import { useLanguage } from '../../i18n/messages.tsx';
import {
  useAppState,
  useAppStore,
  usePresentation,
  useViewModel,
} from '../../state/AppStoreContext.tsx';
import { captureView } from '../../viewport/captureView.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import type { MapDataReader } from '../../viewport/mapData.ts';
import type { Deck, Scene } from '../../domain/deck/deck.ts';
import { secondsInVideo, videoSeconds } from '../../domain/deck/videoSeconds.ts';
import { localizedText } from '../../domain/deck/localizedText.ts';
import { plainText } from '../../domain/deck/plainText.ts';
import { drawingOf, type Stroke } from '../../domain/drawing/stroke.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { PAGE_SHEET } from '../../domain/minutes/subjects.ts';
import { statementsInView } from '../../domain/view/statementsInView.ts';
import { PAGE } from './page/layoutText.ts';
import { atlasRegions } from './brief/atlasRegions.ts';
import { makeHandout } from './makeHandout.ts';
import { makeStatements } from './makeStatements.ts';

interface HandoutsProps {
  readonly mapData: MapDataReader;
  readonly deck: Deck | null;
  /** Loads the fine boundaries; resolves also when they could not be loaded. */
  readonly loadFine: () => Promise<void>;
  readonly controller: CameraController;
  /** What is drawn on the maps of the open report, by the sheet of each stroke. */
  readonly strokes: readonly Stroke[];
  readonly onClose: () => void;
}

export function Handouts({ mapData, deck, loadFine, controller, strokes, onClose }: HandoutsProps) {
  const store = useAppStore();
  const language = useLanguage();
  const hasGeometry = useStore(mapData, (state) => state.geometry !== null);
  const linked = useAppState((state) => state.linked);
  const selection = useAppState((state) => state.view.selection);
  const viewModel = useViewModel();
  const positions = useMemo(() => viewModel && statementsInView(viewModel), [viewModel]);
  const atlas = useMemo(
    () =>
      viewModel
        ? atlasRegions(viewModel).map(({ id, short }) => ({ id, name: short[language] }))
        : [],
    [viewModel, language],
  );
  const skippedCount = usePresentation((state) => state.skippedScenes.length);
  const fineBoundaries = useRef<Promise<void> | null>(null);
  useEffect(() => {
    fineBoundaries.current = loadFine();
  }, [loadFine]);
  const cancellation = useRef<AbortController | null>(null);
  // Closing the dialog cancels the export.
  useEffect(() => () => cancellation.current?.abort(), []);
  const region = useMemo(
    () => (selection?.kind === 'region' ? linked?.atlas.region(selection.id) : undefined),
    [selection, linked],
  );
  if (!hasGeometry || !linked || !positions) return null;
  const isDrawnOn = (sheet: string): boolean => drawingOf(strokes, sheet).length > 0;

  const make = async (request: ExportRequest, onPage: (at: number, all: number) => void) => {
    cancellation.current = new AbortController();
    const { signal } = cancellation.current;
    if (request.content === 'statements')
      return makeStatements(request, { linked, language, positions, signal });
    await fineBoundaries.current;
    const { geometry, counties } = mapData.getState();
    const { filter, view, preferences } = store.getState();
    if (!geometry || !filter || signal.aborted) return null;
    return makeHandout(request, {
      linked,
      filter,
      language,
      geometry: { ...geometry, counties },
      approval: preferences.approvalNumber,
      scenes: {
        view: capturedScenes(linked, captureView(store, controller)),
        deck: deck?.scenes ?? [],
      },
      deckTitle: deck ? (localizedText(plainText(deck.title), language)?.text ?? '') : '',
      region: region ?? null,
      view,
      strokesOf: (scene) => drawingOf(strokes, request.content === 'view' ? PAGE_SHEET : scene),
      onPage,
      signal,
    });
  };
  return (
    <HandoutsDialog
      scenes={deck?.scenes.length ?? null}
      skippedCount={skippedCount}
      statementCount={positions.length}
      region={region?.short[language] ?? null}
      atlas={atlas}
      drawings={{
        deck: deck?.scenes.some(({ id }) => isDrawnOn(id)) ?? false,
        view: isDrawnOn(PAGE_SHEET),
      }}
      videoSeconds={{ deck: videoSeconds(deck?.scenes ?? []), view: secondsInVideo(0) }}
      page={PAGE}
      onMake={make}
      onClose={onClose}
    />
  );
}

/** The view as a deck of one scene; empty before the map is drawn. */
function capturedScenes(
  { report }: LinkedReport,
  captured: ReturnType<typeof captureView>,
): readonly Scene[] {
  if (!captured) return [];
  return [
    {
      ...captured.picture,
      id: 'view',
      builds: [],
      title: captured.title,
      kicker: report.short,
      theme: null,
      language: null,
      notes: {},
      seconds: 0,
    },
  ];
}
