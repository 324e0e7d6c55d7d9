import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { HandoutsDialog, type ExportRequest } from './HandoutsDialog.tsx';
import { useLanguage } from '../../i18n/messages.tsx';
import { useAppState, useAppStore, usePresentation } from '../../state/AppStoreContext.tsx';
import { captureView } from '../../viewport/captureView.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import type { MapDataReader } from '../../viewport/mapData.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import { PAGE } from './page/layoutText.ts';
import { makeHandout } from './makeHandout.tsx';

interface HandoutsProps {
  readonly mapData: MapDataReader;
  /** The deck that would be presented; null while it loads. */
  readonly deck: Deck | null;
  /** Loads the fine boundaries; resolves once that has ended, with or without them. */
  readonly loadFine: () => Promise<void>;
  readonly controller: CameraController;
  readonly onClose: () => void;
}

/** Makes hand-outs of the view, the deck or a region: on paper everything is light, whatever the screen shows. */
export function Handouts({ mapData, deck, loadFine, controller, onClose }: HandoutsProps) {
  const store = useAppStore();
  const language = useLanguage();
  const hasGeometry = useStore(mapData, (state) => state.geometry !== null);
  const linked = useAppState((state) => state.linked);
  const selection = useAppState((state) => state.view.selection);
  const leftOut = usePresentation((state) => state.skippedScenes.length);
  const fine = useRef<Promise<void> | null>(null);
  useEffect(() => {
    fine.current = loadFine();
  }, [loadFine]);
  const making = useRef<AbortController | null>(null);
  // Whoever closes the dialog no longer waits for what it makes.
  useEffect(() => () => making.current?.abort(), []);
  const region = useMemo(
    () => (selection?.kind === 'region' ? linked?.atlas.region(selection.id) : undefined),
    [selection, linked],
  );
  if (!hasGeometry || !linked) return null;

  const make = async (request: ExportRequest, onPage: (at: number, all: number) => void) => {
    making.current = new AbortController();
    const { signal } = making.current;
    await fine.current;
    const { geometry: shapes, counties } = mapData.getState();
    const { filter, view, preferences } = store.getState();
    if (!shapes || !filter || signal.aborted) return null;
    const geometry = { ...shapes, counties };
    const captured = captureView(store, controller);
    const plain = { kicker: linked.report.short, theme: null, language: null, notes: {} };
    const scenes = {
      view: captured
        ? [{ ...plain, ...captured.picture, id: 'view', title: captured.title, seconds: 0 }]
        : [],
      deck: deck?.scenes ?? [],
    };
    return makeHandout(request, {
      ...{ scenes, region: region ?? null, view, onPage, signal },
      ...{ geometry, linked, filter, language, approval: preferences.approvalNumber },
    });
  };
  return (
    <HandoutsDialog
      scenes={deck?.scenes.length ?? null}
      leftOut={leftOut}
      region={region?.short[language] ?? null}
      page={PAGE}
      onMake={make}
      onClose={onClose}
    />
  );
}
