import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import { loadRealRegions, loadRealReport } from '../../tests/fixtures/realData.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { createAtlas } from '../domain/regions/atlas.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { COMMAND_SECTIONS } from './command.ts';
import { availableCommands, bySection, findCommands } from './findCommands.ts';

const store = createAppStore('en', { ...DEFAULT_PREFERENCES, projection: 'mercator' });
store.getState().showAtlas(createAtlas(loadRealRegions()));
store.getState().showReport(corpusOf(loadRealReport()));
const available = availableCommands(commandContext(store));
const found = (query: string) => findCommands(available, query).map(({ id }) => id);

describe('findCommands', () => {
  it.each(['albers', 'Alb', '阿尔伯斯', '阿尔', '圆锥', 'projection alb', 'Ａｌｂｅｒｓ'])(
    'finds the Albers projection by %s',
    (query) => {
      expect(found(query)[0]).toBe('projection-albers');
    },
  );

  it('accepts the words in any order', () => {
    expect(found('dark theme')).toEqual(['theme-dark']);
  });

  it('matches inside words only where no word starts with the query', () => {
    expect(found('out')).toEqual(['zoom-out']);
    expect(found('lbers')).toEqual(['projection-albers']);
  });

  it('finds groupings and types by their names', () => {
    expect(found('greater bay')).toContain('overlay-greater-bay-area');
    expect(found('长三角')).toContain('overlay-yangtze-river-delta');
    expect(found('marine')).toContain('type-marine');
  });

  it('returns all commands for an empty query, and none where nothing matches', () => {
    expect(findCommands(available, ' ')).toEqual(available);
    expect(found('qqqzzz')).toEqual([]);
  });

  it('finds each command by its own label in either language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...available),
        fc.constantFrom('zh' as const, 'en' as const),
        (command, language) => {
          expect(findCommands(available, command.label[language])).toContain(command);
        },
      ),
    );
  });

  it('returns given commands only, for any query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        for (const command of findCommands(available, query)) expect(available).toContain(command);
      }),
    );
  });
});

describe('bySection', () => {
  it('puts every command into one section, in their order, without empty sections', () => {
    const groups = bySection(available);
    expect(groups.flatMap(({ commands }) => commands)).toHaveLength(available.length);
    const order = groups.map(({ section }) => COMMAND_SECTIONS.indexOf(section));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(groups.every(({ commands }) => commands.length > 0)).toBe(true);
  });
});
