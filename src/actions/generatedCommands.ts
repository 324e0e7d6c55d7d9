import { byCategory } from '../domain/regions/groupingList.ts';
import { toggle } from '../domain/filters/filter.ts';
import { type Command, type CommandContext, commandsIn } from './command.ts';
import type { AppState } from '../state/appStore.ts';

/** A command for each map layer. */
export function layerCommands({ layers }: Pick<CommandContext, 'layers'>): readonly Command[] {
  return commandsIn(
    'map',
    layers.map(({ id, command }) => ({
      id: `mode-${id}`,
      label: command,
      when: ({ state }) => state.view.mode !== id,
      run: ({ state }) => state.setMode(id),
    })),
  );
}

/** The commands that the loaded report and atlas give: a filter a strategy type, a switch a grouping. */
export function generatedCommands({ view, linked, atlas }: AppState): readonly Command[] {
  const { filters, overlays } = view;
  const types = linked?.report.types ?? [];
  const sections = byCategory(atlas?.groupings ?? []);
  return [
    ...commandsIn(
      'filters',
      types.map(({ id, name }) => {
        const set = filters.types.includes(id);
        return {
          id: `type-${id}`,
          label: {
            zh: `${set ? '取消筛选' : '筛选'}：${name.zh}`,
            en: `${set ? 'Remove filter' : 'Filter'}: ${name.en}`,
          },
          run: ({ state }) => state.setFilters(toggle(state.view.filters, 'types', id)),
        };
      }),
    ),
    ...commandsIn(
      'groupings',
      sections
        .flatMap(({ groupings }) => groupings)
        .map(({ id, short }) => {
          const on = overlays.includes(id);
          return {
            id: `overlay-${id}`,
            label: {
              zh: `${on ? '从地图上移除' : '在地图上显示'}：${short.zh}`,
              en: `${on ? 'Remove from the map' : 'Show on the map'}: ${short.en}`,
            },
            run: ({ state }) => state.toggleOverlay(id),
          };
        }),
    ),
  ];
}
