import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { CommandContext } from '../actions/command.ts';
import { command as commandOf, type CommandId } from '../actions/commands.ts';
import type { Adcode } from '../domain/ids.ts';
import { SEARCH_INPUT_ID } from '../features/search/SearchInput.tsx';
import { offeredLayers } from '../map/layers/offeredLayers.ts';
import { useAppStore } from '../state/AppStoreContext.tsx';
import type { CameraController } from '../viewport/cameraController.ts';
import { enterMap, focusPanel } from '../actions/focus.ts';
import { useShortcuts } from './useShortcuts.ts';

/** Connects the commands to this page: their context, and how a button runs one. Also activates their keys. */
export function useCommands(controller: CameraController) {
  const store = useAppStore();

  const focusMap = useCallback(() => {
    // The list must be gone before the focus moves, since a covered map takes no focus.
    flushSync(() => store.getState().setLayout('map'));
    enterMap();
  }, [store]);

  const askAt = useCallback(
    (id: Adcode) => {
      const { atlas } = store.getState();
      const place = atlas?.place(id);
      const at = place && controller.screenPointOf(place.labelPoint);
      if (!atlas || !at) return;
      const places = atlas.lineage(id).map((region) => region.id);
      store.getState().openChooser({ places, point: place.labelPoint, at });
    },
    [store, controller],
  );

  const contextOf = useCallback(
    (): CommandContext => ({
      state: store.getState(),
      layers: offeredLayers(store.getState().view),
      focusSearch: () => document.getElementById(SEARCH_INPUT_ID)?.focus(),
      focusMap,
      focusPanel,
      zoom: (by) => controller.request({ kind: 'zoom', by, animate: true }),
      showCountry: controller.showCountry,
      openChooserAt: askAt,
    }),
    [store, controller, focusMap, askAt],
  );
  useShortcuts(contextOf);
  const onCommand = useCallback((id: CommandId) => commandOf(id).run(contextOf()), [contextOf]);
  return { contextOf, focusMap, onCommand };
}
