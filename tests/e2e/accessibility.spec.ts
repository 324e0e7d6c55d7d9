import { test } from './drivers/test.ts';

const VIEWS = [
  'r=410000',
  'r=yellow-river-basin&on=yangtze-river-delta',
  's=marine-economy&type=marine',
  'type=marine&body=member',
  'r=410000&view=list',
] as const;

const DIALOGS = ['Control+k', '?', ','] as const;

// Every state is painted several times. A small window saves time on a computer without a graphics card.
test.use({ viewport: { width: 1100, height: 760 } });

/** The rules that depend on a theme: colours and sizes. Names, roles and order are the same in all themes. */
const OF_A_THEME = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const theme of ['light', 'dark', 'projector'] as const) {
  for (const language of ['en', 'zh'] as const) {
    test(`every state follows the accessibility rules: ${theme}, ${language}`, async ({
      atlas,
      chooser,
      page,
      palette,
    }) => {
      test.slow();
      const rules = theme === 'light' ? undefined : OF_A_THEME;
      await atlas.open({ hash: `theme=${theme}`, language });
      await test.step('the report', () => atlas.expectAccessible(rules));
      for (const key of DIALOGS) {
        await test.step(`the dialog under ${key}`, async () => {
          await page.keyboard.press(key);
          await palette.expectDialog();
          await atlas.expectAccessible(rules);
          await page.keyboard.press('Escape');
        });
      }
      await test.step('the chooser', async () => {
        await chooser.openByRightClick('Henan');
        await atlas.expectAccessible(rules);
        await page.keyboard.press('Escape');
      });
      for (const view of VIEWS) {
        await test.step(view, async () => {
          await atlas.goTo(language === 'zh' ? `${view}&lang=zh` : view);
          await atlas.expectAccessible(rules);
        });
      }
    });
  }
}
