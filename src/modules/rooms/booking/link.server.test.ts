import { expect, it } from 'vitest';
import { createOrganisation } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { endClubLink, findLink, listClubLinks, makeClubLink } from '../server.ts';

useDatabase();

async function club() {
  const { id: districtId, command } = await makeDistrict();
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const details = { districtId, name: 'Skatclub', kind: 'club' as const, website: '' };
  const organisationId = await run((tx) =>
    createOrganisation(tx, { ...details, now: command.now }),
  );
  const make = () => run((tx) => makeClubLink(tx, { command, organisationId }));
  const find = (token: string) => run((tx) => findLink(tx, token));
  return { command, organisationId, run, make, find };
}

it('a group has one link: a new one ends the one before', async () => {
  const { organisationId, run, make, find } = await club();
  const [first, second] = [await make(), await make()];
  expect(await find(first)).toBeNull();
  expect(await find(second)).toEqual({ bookingId: null, organisationId });
  expect(await run(listClubLinks)).toMatchObject([{ organisationId }]);
});

it('a link that was ended opens nothing, in no other district either', async () => {
  const { command, organisationId, run, make, find } = await club();
  const token = await make();
  const { id: elsewhere } = await makeDistrict();
  expect(await inDistrict(elsewhere, (tx) => findLink(tx, token))).toBeNull();
  await run((tx) => endClubLink(tx, { command, organisationId }));
  expect([await find(token), await run(listClubLinks)]).toEqual([null, []]);
});
