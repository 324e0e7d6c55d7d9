import { describe, expect, it } from 'vitest';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { adcode, groupingId } from '../domain/ids.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { command, type CommandId, COMMANDS } from './commands.ts';
import { availableCommands } from './findCommands.ts';
import { generatedCommands, layerCommands } from './generatedCommands.ts';

const atlas = createAtlas(loadRealRegions());
const report = loadRealReport();

function realStore() {
  const store = createAppStore('en', DEFAULT_PREFERENCES);
  store.getState().showAtlas(atlas);
  store.getState().showReport(corpusOf(report));
  return store;
}

describe('COMMANDS', () => {
  it('have no key twice', () => {
    const keys = COMMANDS.flatMap((each) => each.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('use no key that only a show uses', () => {
    const keys = COMMANDS.flatMap((each) => each.keys);
    for (const key of ['f', 'b', '.', 'g', 'o', 's', ' ']) expect(keys).not.toContain(key);
  });

  it('have a unique label in both languages, also those generated from the report', () => {
    const store = realStore();
    const all = [
      ...COMMANDS,
      ...layerCommands(commandContext(store)),
      ...generatedCommands(store.getState()),
    ];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label.en)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label.zh)).size).toBe(all.length);
    for (const { id, label } of all) {
      expect(label.zh, id).toMatch(/\p{Script=Han}/u);
      expect(label.en, id).toMatch(/^[A-Z]/u);
    }
  });
});

describe('commands', () => {
  const run = (id: CommandId, store = realStore()) => {
    const context = commandContext(store);
    expect(command(id).when(context)).toBe(true);
    command(id).run(context);
    return { store, context };
  };
  const can = (id: CommandId, store = realStore()) => command(id).when(commandContext(store));

  it('select Hong Kong and Macao', () => {
    const { selection } = run('hong-kong').store.getState().view;
    expect(selection).toEqual({ kind: 'region', id: '810000' });
    expect(run('macao').store.getState().view.selection).toEqual({ kind: 'region', id: '820000' });
    expect(can('macao', createAppStore('en', DEFAULT_PREFERENCES))).toBe(false);
  });

  it('open the chooser at a selected place on the map only', () => {
    const store = realStore();
    expect(can('what-lies-here', store)).toBe(false);
    store.getState().select({ kind: 'region', id: groupingId('greater-bay-area') });
    expect(can('what-lies-here', store)).toBe(false);
    store.getState().select({ kind: 'region', id: adcode('410100') });
    expect(run('what-lies-here', store).context.openChooserAt).toHaveBeenCalledWith('410100');
    store.getState().setLayout('list');
    expect(can('what-lies-here', store)).toBe(false);
  });

  it('change a preference that has another value', () => {
    const { store } = run('projection-mercator');
    expect(store.getState().preferences.projection).toBe('mercator');
    expect(can('projection-mercator', store)).toBe(false);
    run('renderer-svg', store);
    run('theme-projector', store);
    expect(store.getState().preferences).toMatchObject({ renderer: 'svg', theme: 'projector' });
    run('switch-theme', store);
    expect(store.getState().preferences.theme).toBe('system');
  });

  it('toggle the list and the pan mode', () => {
    const { store } = run('toggle-list');
    expect(store.getState().view.layout).toBe('list');
    expect(can('zoom-in', store)).toBe(false);
    run('toggle-list', store);
    expect(run('pan-mode', store).context.focusMap).toHaveBeenCalledOnce();
    expect(store.getState().interaction.isPanning).toBe(true);
    run('pan-mode', store);
    expect(store.getState().interaction.isPanning).toBe(false);
  });

  it('open the reports to compare one with the open report, except during a show', () => {
    const { store } = run('compare');
    expect(store.getState().interaction.dialog).toBe('reports');
    store.getState().present();
    expect(can('compare', store)).toBe(false);
  });

  it('open and close the same dialog', () => {
    const store = realStore();
    run('shortcuts', store);
    expect(store.getState().interaction.dialog).toBe('shortcuts');
    run('shortcuts', store);
    expect(store.getState().interaction.dialog).toBeNull();
  });

  it('generated from report and atlas filter by type and toggle groupings', () => {
    const store = realStore();
    const generated = (id: string) => {
      const found = generatedCommands(store.getState()).find((each) => each.id === id);
      if (!found) throw new Error(`no command ${id}`);
      return found;
    };
    expect(generated('overlay-greater-bay-area').label.en).toMatch(/^Show on the map: /u);
    generated('overlay-greater-bay-area').run(commandContext(store));
    expect(store.getState().view.overlays).toEqual(['greater-bay-area']);
    expect(generated('overlay-greater-bay-area').label.en).toMatch(/^Remove from the map: /u);
    generated('type-marine').run(commandContext(store));
    expect(store.getState().view.filters.types).toEqual(['marine']);
    generated('type-marine').run(commandContext(store));
    expect(store.getState().view.filters.types).toEqual([]);
    expect(generatedCommands(store.getState())).toHaveLength(
      report.types.length + atlas.groupings.length,
    );
  });
});

describe('close-topmost', () => {
  it('closes one item at a time, topmost first, and is unavailable when nothing is open', () => {
    const store = realStore();
    const { openDialog, openChooser, setPanning } = store.getState();
    const openItems = () => {
      const { interaction, view, notices } = store.getState();
      const { dialog, chooserAt, isPanning } = interaction;
      return {
        dialog: dialog !== null,
        chooser: chooserAt !== null,
        panning: isPanning,
        selection: view.selection !== null,
        list: view.layout === 'list',
        notices: notices.length,
      };
    };
    openDialog('palette');
    openChooser({ places: [], point: [0, 0], at: [0, 0] });
    setPanning(true);
    store.getState().select({ kind: 'region', id: adcode('410000') });
    store.getState().setLayout('list');
    store.getState().notify({ kind: 'renderer' });
    const order: string[] = [];
    for (
      let before = openItems();
      command('close-topmost').when(commandContext(store));
      before = openItems()
    ) {
      command('close-topmost').run(commandContext(store));
      const now: Readonly<Record<string, boolean | number>> = openItems();
      order.push(
        Object.entries(before)
          .filter(([name, value]) => now[name] !== value)
          .map(([name]) => name)
          .join('+'),
      );
    }
    expect(order).toEqual(['dialog', 'chooser', 'panning', 'selection', 'list', 'notices']);
  });
});

describe('availableCommands', () => {
  it('leaves out commands without an effect and commands for keys only', () => {
    const ids = availableCommands(commandContext(realStore())).map(({ id }) => id);
    expect(ids).toContain('theme-dark');
    for (const id of [
      'theme-system',
      'clear-filters',
      'clear-selection',
      'close-topmost',
      'palette',
    ])
      expect(ids).not.toContain(id);
  });
});
