import { expect, it } from '@jest/globals';
import { appSoak } from '../support/app-soak.ts';
import { temporaryDirectory } from '../support/temporary.ts';

it('publishes each run and attempt once and answers each command once, however deliveries come and whenever the app is killed', async () => {
  const figures = await appSoak({ deliveries: 300, kills: 3, seed: 1, folder: temporaryDirectory() });
  expect(figures.problems).toEqual([]);
  expect(figures).toMatchObject({ deliveries: 300, duplicates: 60, kills: 3 });
  expect(figures).toMatchObject({ repositories: 6, installations: 3 });
  for (const kind of ['runs', 'buttons', 'commands', 'closed', 'pushes'] as const)
    expect([kind, figures[kind]]).not.toEqual([kind, 0]);
  // The 99th percentile is the matter of `npm run soak:app`: here it would be that of three deliveries.
  expect(figures.ackP50).toBeLessThan(1000);
}, 60_000);
