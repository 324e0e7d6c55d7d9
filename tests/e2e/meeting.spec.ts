import { loadRealDeck, loadRealReport } from '../fixtures/realData.ts';
import { Atlas } from './drivers/Atlas.ts';
import { Meeting } from './drivers/Meeting.ts';
import { Speaker } from './drivers/Speaker.ts';
import { Stage } from './drivers/Stage.ts';
import { expect, test } from './drivers/test.ts';

const { scenes } = loadRealDeck();

function sceneAt(at: number) {
  const scene = scenes[at];
  if (!scene) throw new Error(`the deck has no scene ${String(at + 1)}`);
  return scene;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the minutes of a meeting in two windows have all of it, also after a killed tab', async ({
  stage,
  page,
  search,
  context,
}) => {
  test.slow();
  const speaker = await Speaker.openShow(stage);
  const [atStage, atSpeaker] = [new Meeting(page), new Meeting(speaker.page)];

  await test.step('three scenes, and a frozen one', async () => {
    await stage.press('Shift+PageDown', 3);
    await speaker.expectScene(sceneAt(3));
    await speaker.choose('Freeze view');
    await speaker.press('Shift+PageDown');
    await speaker.expectScene(sceneAt(4));
    await stage.expectScene(sceneAt(3));
    await speaker.choose('Freeze view');
    await stage.expectScene(sceneAt(4));
  });

  await test.step('a question is noted in the speaker window and answered by search', async () => {
    await atSpeaker.note('How is this paid for?');
    await search.openFirstResult('henan', 'Henan');
    await stage.expectOffScript();
    // Until then the letters belong to the search.
    await expect(search.box).toBeHidden();
    await atStage.note('Who decides in *Henan*?');
  });

  await test.step('both windows draw on the map', async () => {
    await page.keyboard.press('d');
    await atStage.drawLine([0.3, 0.4], [0.5, 0.5]);
    await expect(atStage.drawing).toHaveAttribute('data-drawing', '1');
    await page.keyboard.press('Escape');
    await expect(atStage.tools).toHaveCount(0);
    await speaker.press('d');
    await atSpeaker.tools.getByRole('button', { name: 'Ring around Henan' }).click();
    await speaker.press('Escape');
    await expect(page.locator('[data-stroke="ring"]')).toHaveCount(1);
    await stage.press('Backspace');
    await stage.expectOnScript();
    await expect(atStage.drawing).toHaveAttribute('data-drawing', '0');
  });

  await test.step('Esc closes the form and keeps the show and the text', async () => {
    await page.keyboard.press('q');
    await expect(atStage.dialog.getByLabel('What was said')).toBeFocused();
    await page.keyboard.type('half');
    await page.keyboard.press('Escape');
    await expect(atStage.dialog).toHaveCount(0);
    await stage.expectScene(sceneAt(4));
    await page.keyboard.press('q');
    await expect(atStage.dialog.getByLabel('What was said')).toHaveValue('half');
    await atStage.dialog.getByLabel('What was said').fill('');
    await page.keyboard.press('Escape');
  });

  await test.step('both lists are the same while they are open', async () => {
    await atStage.openMinutes();
    await atSpeaker.openMinutes();
    await expect(atStage.notes('Open questions')).toHaveCount(2);
    await atSpeaker.dialog.getByRole('checkbox', { name: /How is this paid for/ }).check();
    await expect(atStage.notes('Open questions')).toHaveCount(1);
    await expect(atStage.notes('Answered questions')).toContainText('How is this paid for?');
  });

  await speaker.page.close();
  await page.close({ runBeforeUnload: false });
  const reopened = await context.newPage();
  const [again, atAgain] = [
    new Stage(reopened, new Atlas(reopened)),
    new Meeting(reopened),
  ] as const;
  await test.step('the show goes on at its scene', async () => {
    await again.open();
    await again.expectScene(sceneAt(4));
    await atAgain.decide('We visit Zhengzhou in May.', 'The chair');
    await again.press('Escape');
    await again.expectEnded();
  });

  await test.step('the file has questions, decision, drawing, picture and quotations', async () => {
    await atAgain.openMinutes();
    const text = await atAgain.saveMarkdown();
    expect(text).toMatch(/## Decisions\n\n- We visit Zhengzhou in May\.\\\n.*from The chair/u);
    expect(text).toMatch(
      /## Open questions\n\n- Who decides in \\\*Henan\\\*\?\\\n.*about: Henan/u,
    );
    expect(text).toMatch(/## Answered questions\n\n- How is this paid for\?/u);
    expect(text).toContain('Drawn on the map: a ring around Henan; 1 line.');
    expect(text).toMatch(/!\[Henan.*\]\[map-\d\]/u);
    expect(text).toMatch(/\n\[map-1\]: data:image\/png;base64,/u);
    expect(text).toContain(sceneAt(4).title.en ?? '');
    const { statements } = loadRealReport();
    const spoken = statements.flatMap(({ parts }) => parts.map((part) => part.text));
    const plain = text.replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');
    expect(spoken.filter((words) => plain.includes(words)).length).toBeGreaterThan(2);
  });
});

test('with a full storage the notes stay in the window and are offered as a file at once', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const stored = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    Object.defineProperty(Storage.prototype, 'setItem', {
      ...stored,
      value(this: Storage, key: string, text: string) {
        if (key.startsWith('fangyu.minutes')) throw new DOMException('full', 'QuotaExceededError');
        const write: unknown = stored?.value;
        if (typeof write === 'function') Reflect.apply(write, this, [key, text]);
      },
    });
  });
  await atlas.open({ language: 'en', hash: 'r=410000' });
  const meeting = new Meeting(page);
  await page.keyboard.press('q');
  await expect(meeting.dialog.getByLabel('What was said')).toBeFocused();
  await page.keyboard.type('Is this kept?');
  await page.keyboard.press('Enter');
  await expect(meeting.dialog.getByRole('alert')).toContainText(
    'The storage of this device is full',
  );
  expect(await meeting.saveMarkdown()).toContain('- Is this kept?');
});

for (const projection of ['albers', 'mercator'] as const)
  test(`a ring stays around its region when the map moves: ${projection}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open({ language: 'en', hash: `r=410000&proj=${projection}` });
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Ring around Henan' }).click();
    const ring = page.locator('[data-stroke="ring"]');
    const expectAround = () =>
      expect
        .poll(async () => {
          const box = await ring.boundingBox();
          const { x, y } = await atlas.screenPosition([113.5, 33.9]);
          if (!box) return Infinity;
          return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) / box.width;
        })
        .toBeLessThan(0.1);
    await expectAround();
    const before = await ring.boundingBox();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect
      .poll(async () => ((await ring.boundingBox())?.width ?? 0) / (before?.width ?? 1))
      .toBeGreaterThan(1.5);
    await expectAround();
  });

test('the dialogs and the drawing tools follow the accessibility rules', async ({
  atlas,
  page,
}) => {
  const meeting = new Meeting(page);
  await atlas.open({ language: 'en', hash: 'r=410000' });
  await page.keyboard.press('d');
  await expect(meeting.tools).toBeVisible();
  await page.getByRole('button', { name: 'Text at Henan' }).click();
  await atlas.expectAccessible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await meeting.note('Why?');
  await page.keyboard.press('q');
  await expect(meeting.dialog.getByLabel('What was said')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(meeting.dialog.getByRole('alert')).toHaveText('Write what was said first.');
  await atlas.expectAccessible();
  await page.keyboard.press('Escape');
  await meeting.openMinutes();
  await page.getByRole('button', { name: 'Delete: Why?' }).click();
  await atlas.expectAccessible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(meeting.notes('Open questions')).toHaveCount(1);
  await atlas.expectAccessible();
});
