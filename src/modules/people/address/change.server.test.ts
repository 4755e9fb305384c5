import { expect, test } from 'vitest';
import { tables } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { findAddress } from '../account.server.ts';
import { askForAddress, confirmAddress, findAddressChange } from './change.server.ts';

useDatabase();

const locale = 'de' as const;

async function asked({ to = `neu-${newId()}@example.org` } = {}) {
  const { id: districtId, command } = await makeDistrict();
  const karl = await makePerson({ command, role: 'volunteer' });
  const { accountId } = karl;
  const inside = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const ask = (address = to) => {
    const wish = { accountId, address, origin: 'https://heeren.example', locale };
    return inside((tx) => askForAddress(tx, { command, ...wish }));
  };
  const mailsTo = (address: string) =>
    inside((tx) =>
      tables<{ mail: { id: string; to_address: string; text_body: string } }>(tx)
        .selectFrom('mail')
        .select('text_body')
        .where('to_address', '=', address)
        .orderBy('id', 'desc')
        .execute(),
    );
  expect(await ask()).toBeNull();
  const link = async () =>
    /adresse\/([\w-]+)/.exec((await mailsTo(to))[0]?.text_body ?? '')?.[1] ?? '';
  const confirm = async (token: string, now = command.now) =>
    inside((tx) => confirmAddress(tx, { command: { ...command, now }, token, locale }));
  const current = () => globally((tx) => findAddress(tx, accountId));
  return { ...karl, command, inside, ask, to, link, confirm, current, mailsTo };
}

test('the new address holds once its link was opened and confirmed, and the old one is told', async () => {
  const { address, to, command, inside, link, confirm, current, mailsTo } = await asked();
  const token = await link();
  const seen = await inside((tx) => findAddressChange(tx, { token, now: command.now }));
  expect(seen?.address).toBe(to);
  expect(await current()).toBe(address);
  expect(await confirm(token)).toBe('confirmed');
  expect(await current()).toBe(to);
  expect(await mailsTo(address)).toHaveLength(1);
  expect(await confirm(token)).toBe('over');
});

test('an address that signs in somebody else already stays theirs', async () => {
  const { command } = await makeDistrict();
  const renate = await makePerson({ command, role: 'volunteer' });
  const { address, link, confirm, current } = await asked({ to: renate.address });
  expect(await confirm(await link())).toBe('taken');
  expect(await current()).toBe(address);
});

test('a link holds for a day, and until a newer one was asked for', async () => {
  const { command, ask, link, confirm } = await asked();
  const first = await link();
  const hours = (count: number) => new Date(command.now.getTime() + count * 60 * 60_000);
  expect(await confirm(first, hours(24))).toBe('over');
  await ask();
  expect(await confirm(first)).toBe('over');
  expect(await confirm(await link(), hours(23))).toBe('confirmed');
});

test('nobody can have mails sent to others without end', async () => {
  const { ask } = await asked();
  for (let count = 2; count <= 5; count += 1) expect(await ask()).toBeNull();
  expect(await ask()).toMatchObject({ retryAt: expect.any(Date) as Date });
});
