import { expect, it } from 'vitest';
import { sql } from 'kysely';
import {
  createOrganisation,
  findOrganisation,
  findProposal,
} from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { hashToken } from '#platform/token.server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict } from './factories/district.ts';
import { actions, load } from '../src/routes/(public)/vereine/eintrag/[token]/+page.server.ts';

useDatabase();

/** A club that was asked by mail. */
async function asked() {
  const { id: districtId, command } = await makeDistrict();
  const { now } = command;
  const token = 'a-secret-that-was-mailed';
  const id = await inDistrict(districtId, async (tx) => {
    const club = { name: 'Chor', kind: 'club', category: 'clubs', mail: 'c@example.org' } as const;
    const organisationId = await createOrganisation(tx, { ...club, districtId, now });
    await sql`
      insert into organisation_check (district_id, id, organisation_id, address, token_hash, mail_id, sent_at)
      values (${districtId}, ${newId()}, ${organisationId}, 'c@example.org', ${hashToken(token)}, ${newId()}, ${now})`.execute(
      tx,
    );
    return organisationId;
  });
  const district = { id: districtId, timeZone: 'Europe/Berlin' };
  const locals = { district, person: null, session: null, locale: 'de', now };
  const eventOf = (sent: Record<string, string>, of: string) => ({
    ...{ locals, params: { token: of }, setHeaders: () => undefined },
    request: new Request('http://ort.test/', { method: 'POST', body: new URLSearchParams(sent) }),
  });
  return {
    look: (of = token) => load(eventOf({}, of) as never) as Promise<{ check: object | null }>,
    press: (action: 'confirm' | 'correct', sent: Record<string, string> = {}, of = token) =>
      actions[action]!(eventOf(sent, of) as never) as Promise<object>,
    entry: () => inDistrict(districtId, (tx) => findOrganisation(tx, id)),
    proposal: () => inDistrict(districtId, (tx) => findProposal(tx, id)),
  };
}

it('the mailed link shows the entry, and one press confirms it without an account', async () => {
  const { look, press } = await asked();
  for (const _scan of [1, 2]) {
    expect(await look()).toMatchObject({ check: { answer: null, values: { name: 'Chor' } } });
  }
  expect(await press('confirm')).toEqual({ done: 'confirmed' });
  expect(await look()).toMatchObject({ check: { answer: 'confirmed' } });
});

it('what somebody corrects there is handed back where it is wrong, and else proposed', async () => {
  const { press, entry, proposal } = await asked();
  const sent = { name: 'Chor', kind: 'club', category: 'clubs', mail: 'c@example.org' };
  expect(await press('correct', sent)).toMatchObject({ status: 409, data: { isUnchanged: true } });
  expect(await press('correct', { ...sent, phone: 'x' })).toMatchObject({
    status: 400,
    data: { values: { phone: 'x' }, errors: [{ field: 'phone' }] },
  });
  expect(await press('correct', { ...sent, phone: '02307 1234' })).toEqual({ done: 'corrected' });
  expect(await entry()).toMatchObject({ phone: '' });
  expect(await proposal()).toMatchObject({ changes: { phone: '02307 1234' } });
});

it('a link that was made up shows nothing and does nothing', async () => {
  const { look, press } = await asked();
  expect(await look('gilt-nicht')).toEqual({ check: null });
  const pressed = await press('confirm', {}, 'gilt-nicht');
  expect(pressed).toMatchObject({ status: 409, data: { isOver: true } });
});
