import { test } from './drivers/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'zh'] as const) {
    test.describe(`in ${colorScheme}, ${language}`, () => {
      test.use({ colorScheme });

      for (const [state, hash] of [
        ['the report', ''],
        ['a province', 'r=410000'],
        ['a grouping', 'r=yellow-river-basin&on=yangtze-river-delta'],
        ['a strategy under filters', 's=marine-economy&type=marine'],
        ['nothing left', 'type=marine&body=member'],
      ] as const) {
        test(`${state} is accessible`, async ({ atlas }) => {
          await atlas.open({ hash, language, engine: false });
          await atlas.expectAccessible();
        });
      }
    });
  }
}
