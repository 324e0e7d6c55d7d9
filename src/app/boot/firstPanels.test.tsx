import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLongReport } from '../../../tests/fixtures/longReport.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { ARTEFACTS } from '../../domain/artefacts.ts';
import { adcode } from '../../domain/ids.ts';
import { RegionPanel } from '../../features/region-panel/RegionPanel.tsx';
import { pressableElements } from './earlyPanel.ts';
import { renderFirstPanels } from './firstPanels.tsx';

const table: unknown = JSON.parse(readFileSync(path.join('public', ARTEFACTS.regions), 'utf8'));

/** What is the same in two renderings of one panel: not the ids React gives, nor how a browser writes styles. */
function essence(html: string): string {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll('*'))
    for (const name of ['id', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'style'])
      if (element.hasAttribute(name)) element.setAttribute(name, '');
  return document.body.innerHTML;
}

beforeEach(() => {
  // A browser that has yet to say what is seen: the first view alone is there.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe = () => undefined;
      readonly disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('renderFirstPanels', () => {
  it.each(['zh', 'en'] as const)('are what the app itself shows first, in %s', (language) => {
    const panels = Object.entries(renderFirstPanels(table, loadRealReport(), language));
    expect(panels).toHaveLength(34);
    for (const [code, html] of panels) {
      const store = createRealStore(language, { selection: { kind: 'region', id: adcode(code) } });
      const { container } = renderAtlas(
        store,
        <RegionPanel onClose={() => undefined} onCompare={() => undefined} />,
      );
      const live = container.innerHTML;
      cleanup();
      expect(essence(html)).toBe(essence(live));
    }
  });

  it('renders links, buttons and statements', () => {
    const { '410000': henan = '' } = renderFirstPanels(table, loadRealReport(), 'en');
    document.body.innerHTML = henan;
    expect(pressableElements(document).length).toBeGreaterThan(8);
    expect(document.querySelector('article')).toHaveTextContent('Zhuang Jianqiu');
  });

  it('renders a statement of a long report before its list has loaded', () => {
    const { '410000': henan = '' } = renderFirstPanels(table, makeLongReport(), 'en');
    document.body.innerHTML = henan;
    expect(document.querySelectorAll('article')).toHaveLength(1);
    expect(document.body).not.toHaveTextContent('is on its way');
  });

  it('throws for a table or a report that cannot be decoded', () => {
    expect(() => renderFirstPanels(table, { schema: 2 }, 'en')).toThrow('the report is not');
    expect(() => renderFirstPanels({ schema: 99 }, loadRealReport(), 'en')).toThrow(
      'the table of regions is',
    );
  });
});
