import { byCategory } from '../domain/regions/groupingList.ts';
import { toggle } from '../domain/filters/filter.ts';
import { type Command, type CommandContext, defineCommands } from './command.ts';
import type { AppState } from '../state/appStore.ts';

export function layerCommands({ layers }: Pick<CommandContext, 'layers'>): readonly Command[] {
  return defineCommands(
    'map',
    layers.map(({ id, command }) => ({
      id: `mode-${id}`,
      label: command,
      when: ({ state }) => state.view.mode !== id,
      run: ({ state }) => state.setMode(id),
    })),
  );
}

/** The commands for the loaded report and atlas: a filter per strategy type and a switch per grouping. */
export function generatedCommands({ view, linked, atlas }: AppState): readonly Command[] {
  const { filters, overlays } = view;
  const types = linked?.report.types ?? [];
  const sections = byCategory(atlas?.groupings ?? []);
  return [
    ...defineCommands(
      'filters',
      types.map(({ id, name }) => {
        const isSet = filters.types.includes(id);
        return {
          id: `type-${id}`,
          label: {
            zh: `${isSet ? '取消筛选' : '筛选'}：${name.zh}`,
            en: `${isSet ? 'Remove filter' : 'Filter'}: ${name.en}`,
          },
          run: ({ state }) => state.setFilters(toggle(state.view.filters, 'types', id)),
        };
      }),
    ),
    ...defineCommands(
      'groupings',
      sections
        .flatMap(({ groupings }) => groupings)
        .map(({ id, short }) => {
          const isShown = overlays.includes(id);
          return {
            id: `overlay-${id}`,
            label: {
              zh: `${isShown ? '从地图上移除' : '在地图上显示'}：${short.zh}`,
              en: `${isShown ? 'Remove from the map' : 'Show on the map'}: ${short.en}`,
            },
            run: ({ state }) => state.toggleOverlay(id),
          };
        }),
    ),
  ];
}
