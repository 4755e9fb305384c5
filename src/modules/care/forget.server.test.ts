import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeThing } from '../../../tests/factories/care.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { forgetCareTick } from './forget.server.ts';
import {
  createSponsor,
  deleteSponsor,
  findSponsor,
  listCareDamages,
  listSponsors,
  reportCareDamage,
  settleCareDamage,
} from './server.ts';

useDatabase();

async function aSponsor(untilOn: string) {
  const { id: districtId, command } = await makeDistrict();
  const { id: thingId } = await makeThing({ command });
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const details = {
    ...{ thingId, kind: 'person' as const, name: 'Ute Muster', street: 'Beispielweg 1' },
    ...{ town: '59174 Kamen', mail: 'ute@example.org', isShown: true, amountCents: 12000 },
    ...{ fromOn: '2024-05-01', untilOn },
  };
  const id = await run((tx) => createSponsor(tx, { command, details }));
  const forget = (days = 0) =>
    run((tx) =>
      forgetCareTick.perDistrict(tx, {
        districtId,
        now: new Date(command.now.getTime() + days * 86_400_000),
      }),
    );
  return { command, thingId, id, run, forget };
}

it('who a sponsor was is erased two years after its end; that something was paid stays', async () => {
  const { id, run, forget } = await aSponsor('2024-11-20');
  const still = await aSponsor('2024-11-21');
  await forget();
  await still.forget();
  expect(await run((tx) => findSponsor(tx, id))).toMatchObject({
    ...{ name: '', street: '', town: '', mail: '', shownSince: null, amountCents: 12000 },
  });
  expect(await run((tx) => listSponsors(tx))).toEqual([]);
  expect(await still.run((tx) => findSponsor(tx, still.id))).toMatchObject({ name: 'Ute Muster' });
});

it('a sponsor that was deleted is gone after thirty days', async () => {
  const { command, id, run, forget } = await aSponsor('2027-05-01');
  await run((tx) => deleteSponsor(tx, { command, id, version: 1 }));
  await forget(29);
  expect(await run((tx) => findSponsor(tx, id))).not.toBeNull();
  await forget(31);
  expect(await run((tx) => findSponsor(tx, id))).toBeNull();
});

it('a damage is erased a year after it was settled, and never while it is open', async () => {
  const { command, thingId, run, forget } = await aSponsor('2027-05-01');
  const [open, settled] = [newId(), newId()];
  for (const damage of [open, settled]) {
    await run((tx) => reportCareDamage(tx, { command, id: damage, thingId, text: damage }));
  }
  await run((tx) => settleCareDamage(tx, { command, id: settled }));
  await forget(364);
  expect(await run((tx) => listCareDamages(tx))).toHaveLength(2);
  await forget(366);
  expect(await run((tx) => listCareDamages(tx))).toMatchObject([{ id: open }]);
});
