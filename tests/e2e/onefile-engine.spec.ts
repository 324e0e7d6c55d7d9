import { copyAlone, recordProblems, recordRequests } from './drivers/OneFile.ts';
import { expect, test } from './drivers/test.ts';

// The monitor of the drivers takes files for requests to the same host.
test.use({ baseURL: 'file:///', locale: 'en' });

test('the map engine draws from one file without a request', async ({
  page,
  context,
  atlas,
  panel,
}) => {
  const address = copyAlone();
  const requests = recordRequests(context, address);
  const problems = recordProblems(context);
  await page.goto(`${address}#draw=engine`);
  await atlas.expectReady('maplibre');
  await atlas.clickRegion('Sichuan');
  await panel.expectTitle('Sichuan');
  expect(requests()).toEqual([]);
  expect(problems()).toEqual([]);
});
