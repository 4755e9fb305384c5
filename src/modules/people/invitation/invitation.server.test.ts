import { expect, test } from 'vitest';
import { findDistrict } from '#modules/districts/server.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { codesOn } from '#platform/typeset/testing/read-pdf.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { joinAgreement } from '../join/agreement.ts';
import { forgetJoinTick } from '../join/forget.server.ts';
import { emptyJoinForm } from '../join/form.ts';
import { acceptJoinRequest, listJoinRequests } from '../join/request.server.ts';
import { findMember, listMembers } from '../member/list.server.ts';
import { addMember } from '../member/write.server.ts';
import { acceptCard, acceptInvitation, findInvitation } from './accept.server.ts';
import { countOpenCards, makeCards, withdrawCards } from './cards.server.ts';
import { inviteMember } from './invite.server.ts';

useDatabase();

const origin = 'https://heeren.example';
const locale = 'de' as const;
const day = 24 * 60 * 60_000;

async function makeTeam() {
  const { id: districtId, command } = await makeDistrict();
  const inside = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  /** Writes somebody down and invites them. @returns the secret of the mailed link. */
  async function invite({ address, id = newId() }: { address: string; id?: string }) {
    const roles = [{ role: 'volunteer' as const, organisationId: null }];
    const details = { name: 'Karl Muster', phone: '', roles };
    await inside(async (tx) => {
      await addMember(tx, { command, id, details });
      await inviteMember(tx, { command, personId: id, address, origin, locale });
    });
    const mails = await inside((tx) =>
      tables<{ mail: { id: string; to_address: string; text_body: string; created_at: Date } }>(tx)
        .selectFrom('mail')
        .select('text_body')
        .where('to_address', '=', address)
        .orderBy('id', 'desc')
        .execute(),
    );
    return { id, token: /einladung\/([\w-]+)/.exec(mails[0]?.text_body ?? '')?.[1] ?? '' };
  }
  const accept = (token: string, now = command.now) =>
    inside((tx) =>
      acceptInvitation(tx, { command: { ...command, now }, token, device: '', locale: 'en' }),
    );
  return { districtId, command, inside, invite, accept };
}

test('the mailed link lets in once, and a scanner that opens it changes nothing', async () => {
  const { command, inside, invite, accept } = await makeTeam();
  const address = `karl-${newId()}@example.org`;
  const { id, token } = await invite({ address });
  const seen = () => inside((tx) => findInvitation(tx, { token, now: command.now }));
  expect(await seen()).toEqual({ kind: 'mail', name: 'Karl Muster', address });
  expect(await seen()).not.toBeNull();
  await accept(token);
  expect(await seen()).toBeNull();
  await expect(accept(token)).rejects.toMatchObject({ code: 'not_found' });
  const member = await inside((tx) => findMember(tx, { id, now: command.now }));
  // They read the invitation in English, so they are written to in English.
  expect(member).toMatchObject({ access: 'open', address, locale: 'en' });
});

test('an invitation is over after fourteen days, and when a newer one was sent', async () => {
  const { command, invite, accept } = await makeTeam();
  const address = `karl-${newId()}@example.org`;
  const first = await invite({ address });
  const second = await invite({ address, id: first.id });
  expect(second.token).not.toBe(first.token);
  await expect(accept(first.token)).rejects.toMatchObject({ code: 'not_found' });
  const late = new Date(command.now.getTime() + 14 * day);
  await expect(accept(second.token, late)).rejects.toMatchObject({ code: 'not_found' });
  await accept(second.token, new Date(late.getTime() - 1));
});

test.each([
  ['in capitals', (address: string) => address.toUpperCase()],
  ['with a plus', (address: string) => address.replace('@', '+verein@')],
])('an address that somebody has already, %s, is told and invites nobody', async (_, spell) => {
  const { command, inside, invite } = await makeTeam();
  const known = await makePerson({ command, role: 'volunteer' });
  await expect(invite({ address: spell(known.address).toLowerCase() })).rejects.toMatchObject({
    code: 'address_taken',
    personId: known.personId,
  });
  expect(await inside((tx) => listMembers(tx, { now: command.now }))).toHaveLength(1);
});

test('whoever has joined meanwhile by the same address is not taken in twice', async () => {
  const { command, invite, accept } = await makeTeam();
  const address = `karl-${newId()}@example.org`;
  const { token } = await invite({ address });
  await makePerson({ command, role: 'volunteer', address });
  await expect(accept(token)).rejects.toMatchObject({ code: 'address_taken' });
});

test('a link of one district opens nothing in another', async () => {
  const here = await makeTeam();
  const there = await makeTeam();
  const { token } = await here.invite({ address: `karl-${newId()}@example.org` });
  await expect(there.accept(token)).rejects.toMatchObject({ code: 'not_found' });
});

/** Prints a sheet. `read` holds a camera over it: the secrets of the cards. */
async function printCards() {
  const team = await makeTeam();
  const { command, districtId, inside } = team;
  const source = await inside(async (tx) => {
    const district = (await findDistrict(tx, districtId))!;
    return makeCards(tx, { command, district, origin, locale });
  });
  async function read() {
    const { pdf, pages } = await typesetPdf(source);
    expect(pages).toBe(1);
    const codes = await codesOn(pdf, { page: 1, dpi: 150, step: 10 });
    return codes.map((code) => code.replace(`${origin}/einladung/`, ''));
  }
  return { ...team, read };
}

test('a card read from the printed sheet lets in one person, who is mailed the link, or waits for a call', async () => {
  const { command, inside, read } = await printCards();
  const tokens = await read();
  expect(new Set(tokens).size).toBe(8);
  const address = `erika-${newId()}@example.org`;
  const use = (token: string, details: { name: string; phone: string; address: string }) => {
    const values = { ...emptyJoinForm, ...details };
    const agreed = joinAgreement({ district: 'Lindenhof', locale });
    return inside((tx) => acceptCard(tx, { command, token, values, agreed, origin, locale }));
  };
  const [first = '', second = ''] = tokens;
  const erika = { name: 'Erika', phone: '', address };
  expect(await use(first, erika)).toEqual({ isMailed: true });
  await expect(use(first, { ...erika, address: 'x@example.org' })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(use(second, erika)).rejects.toMatchObject({ code: 'address_taken' });
  const byPhone = { name: 'Otto', phone: '02307 1234', address: '' };
  expect(await use(second, byPhone)).toEqual({ isMailed: false });
  const members = async () =>
    (await inside((tx) => listMembers(tx, { now: command.now }))).map((one) => [
      one.name,
      one.access,
    ]);
  expect(await members()).toEqual([['Erika', 'invited']]);
  // Whom to call waits for the organising team, which is told under "Heute".
  const [waiting, ...others] = await inside((tx) => listJoinRequests(tx));
  expect([waiting?.name, waiting?.phone, others]).toEqual(['Otto', '02307 1234', []]);
  expect(waiting?.agreement?.wording).toContain('Lindenhof');
  await inside((tx) => acceptJoinRequest(tx, { command, id: waiting!.id, origin }));
  expect(await members()).toEqual([
    ['Erika', 'invited'],
    ['Otto', 'none'],
  ]);
});

test('a card that lies in a drawer is worth nothing once the cards are blocked', async () => {
  const { command, inside } = await printCards();
  const open = () => inside((tx) => countOpenCards(tx, command.now));
  expect(await open()).toBe(8);
  await inside((tx) => withdrawCards(tx, { command }));
  expect(await open()).toBe(0);
});

test('what is over is forgotten after thirty days, with the address in it', async () => {
  const { command, inside, invite } = await makeTeam();
  await invite({ address: `karl-${newId()}@example.org` });
  const count = () =>
    inside((tx) =>
      tables<{ invitation: { id: string } }>(tx).selectFrom('invitation').select('id').execute(),
    );
  const after = (days: number) => new Date(command.now.getTime() + days * day);
  await inside((tx) => forgetJoinTick.perDistrict(tx, { now: after(44) }));
  expect(await count()).toHaveLength(1);
  await inside((tx) => forgetJoinTick.perDistrict(tx, { now: after(45) }));
  expect(await count()).toEqual([]);
});
