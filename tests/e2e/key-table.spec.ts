import type { Page } from '@playwright/test';
import {
  COMPOSING,
  COMPOSITIONS,
  type Composition,
  ELEMENTS,
  keysOn,
  runsShortcut,
  type Surface,
} from '../fixtures/keyTable.ts';
import { Speaker } from './drivers/Speaker.ts';
import { expect, test } from './drivers/test.ts';

/** Every key of every layout on every element, each as one line that can be compared. */
const TABLE = ELEMENTS.flatMap((element) =>
  keysOn(element).map((key) => ({
    element,
    key,
    line: `${element.name}, ${key.layout}, ${key.meaning}`,
  })),
);

/** Presses each key of the table on its element in this window. Returns the lines whose key ran a shortcut. */
async function pressTable(page: Page, composition: Composition): Promise<readonly string[]> {
  const acted = await page.evaluate(
    (presses) =>
      presses.map(({ html, init }) => {
        const box = document.createElement('div');
        box.innerHTML = html;
        document.body.append(box);
        const target = box.querySelector<HTMLElement>(
          'summary, a, button, input, textarea, select, [tabindex]',
        );
        if (!target) throw new Error(`nothing in ${html} can have the focus`);
        if (target.matches('[data-scrolls]')) {
          Object.assign(target.style, { height: '20px', overflowY: 'auto' });
          target.textContent = 'A line of text. '.repeat(500);
        }
        target.focus();
        const isPrevented = !target.dispatchEvent(new KeyboardEvent('keydown', init));
        window.dispatchEvent(new KeyboardEvent('keyup', init));
        box.remove();
        return isPrevented;
      }),
    TABLE.map(({ element, key }) => ({
      html: element.html,
      init: { bubbles: true, cancelable: true, ...key.stroke, ...COMPOSING[composition] },
    })),
  );
  return TABLE.filter((_, at) => acted[at]).map(({ line }) => line);
}

async function expectKeys(page: Page, surface: Surface): Promise<void> {
  for (const composition of COMPOSITIONS)
    await test.step(`during ${composition}`, async () => {
      const expected = TABLE.filter(({ element, key }) =>
        runsShortcut(surface, composition, element, key),
      );
      expect(await pressTable(page, composition)).toEqual(expected.map(({ line }) => line));
    });
}

test('on the page, each element keeps its own keys in every layout', async ({ atlas, page }) => {
  await atlas.open();
  await expectKeys(page, 'page');
});

test('on the stage, each element keeps its own keys in every layout', async ({ stage, page }) => {
  await stage.open();
  await expectKeys(page, 'show');
});

test('in the speaker window, each element keeps its own keys in every layout', async ({
  stage,
}) => {
  const speaker = await Speaker.openShow(stage);
  await expectKeys(speaker.page, 'show');
});
