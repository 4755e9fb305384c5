import { beforeEach, describe, expect, it } from 'vitest';
import { listAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { dueInOrganisations } from '../due.server.ts';
import { forgetOrganisationsTick } from '../forget.server.ts';
import type { OrganisationDetails } from '../entry/details.ts';
import {
  acceptProposal,
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  findProposal,
  listRefusals,
  proposeChange,
  refuseProposal,
  updateOrganisation,
} from '../server.ts';

useDatabase();

let command: Command;
let id = '';

beforeEach(async () => {
  ({ command } = await makeDistrict());
  const { districtId, now } = command;
  const club = { name: 'Naturfreunde', kind: 'club', phone: '02307 1234' } as const;
  id = await within((tx) => createOrganisation(tx, { ...club, districtId, now }));
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const find = () => within(async (tx) => (await findOrganisation(tx, id))!);
const propose = async (changes: Partial<OrganisationDetails>, by: Command = command) => {
  const details = { ...(await find()), ...changes };
  await within((tx) => proposeChange(tx, { command: by, id, details }));
};
const accept = (version = 1) =>
  within((tx) => acceptProposal(tx, { command, organisationId: id, version }));
const proposal = () => within((tx) => findProposal(tx, id));
const daysLater = (days: number) => new Date(command.now.getTime() + days * 86_400_000);
const due = (roles: string[], now = command.now) =>
  within((tx) =>
    dueInOrganisations(tx, {
      command: { ...command, now },
      person: { id: '', roles, organisationIds: [id] },
      locale: 'de',
    }),
  );

describe('what a club proposes', () => {
  it('changes nothing before the coordination says yes, who is told of it under "Heute"', async () => {
    const { personId } = await makePerson({ command, role: 'delegate', organisationId: id });
    await propose({ website: 'https://nf.example' }, { ...command, personId });
    expect(await find()).toMatchObject({ website: '', version: 1 });
    expect(await proposal()).toMatchObject({
      changes: { website: 'https://nf.example' },
      madeBy: personId,
    });
    const path = `/team/organisationen/${id}/vorschlag`;
    expect(await due(['coordination'])).toMatchObject([
      { text: 'Änderung ansehen: Naturfreunde', path, isLate: false },
    ]);
    expect(await due(['coordination'], daysLater(8))).toMatchObject([{ isLate: true }]);
    expect(await due(['volunteer', 'delegate'])).toEqual([]);
    await accept();
    expect(await find()).toMatchObject({ website: 'https://nf.example', version: 2 });
    expect(await due(['coordination'])).toEqual([]);
    const audit = await within((tx) => listAudit(tx, { subjectIds: [id] }));
    expect(audit.map(({ action }) => action)).toEqual([
      'organisation.changed',
      'organisation.proposed',
      'organisation.created',
    ]);
  });

  it('leaves alone what the team changed meanwhile in other fields', async () => {
    await propose({ website: 'https://nf.example' });
    const organisation = { phone: '02307 9999' };
    await within((tx) => updateOrganisation(tx, { command, id, version: 1, organisation }));
    await accept();
    expect(await find()).toMatchObject({ website: 'https://nf.example', phone: '02307 9999' });
  });

  it('is replaced by what the club proposes next, and nobody accepts what they have not read', async () => {
    await propose({ website: 'https://alt.example' });
    await propose({ town: 'Kamen' });
    await expect(accept(1)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await accept(2);
    expect(await find()).toMatchObject({ website: '', town: 'Kamen' });
  });

  it('is refused with a reason that its club reads until it proposes again, and is decided once', async () => {
    const reason = 'Das ist der Ort der Kasse.';
    const told = () => within((tx) => listRefusals(tx, [id]));
    await propose({ town: 'Unna' });
    expect(await told()).toEqual([]);
    await within((tx) => refuseProposal(tx, { command, organisationId: id, version: 1, reason }));
    expect(await find()).toMatchObject({ town: '', version: 1 });
    await expect(accept()).rejects.toMatchObject({ code: 'not_found' });
    expect(await told()).toMatchObject([{ organisationId: id, name: 'Naturfreunde', reason }]);
    expect(await due(['delegate'])).toMatchObject([
      { text: 'Ihre Änderung an Naturfreunde wurde nicht angenommen. Warum, steht dabei.' },
    ]);
    expect(await due(['delegate'], daysLater(15))).toEqual([]);
    expect(await due(['coordination'])).toEqual([]);
    command = { ...command, now: new Date(command.now.getTime() + 60_000) };
    await propose({ town: 'Kamen' });
    expect(await told()).toEqual([]);
  });

  it('is told to somebody who speaks for the club and decides, on both sides', async () => {
    const both = ['coordination', 'delegate'];
    await propose({ town: 'Unna' });
    expect(await due(both)).toMatchObject([{ text: 'Änderung ansehen: Naturfreunde' }]);
    const reason = 'Nein.';
    await within((tx) => refuseProposal(tx, { command, organisationId: id, version: 1, reason }));
    expect(await due(both)).toMatchObject([{ path: `/team/organisationen/${id}` }]);
  });

  it('is no proposal where nothing differs, however PostgreSQL orders its keys', async () => {
    const opening = { mo: [{ until: '12:00', from: '09:00' }] };
    const organisation = { opening, description: { en: 'Hike', de: 'Wandern' } };
    await within((tx) => updateOrganisation(tx, { command, id, version: 1, organisation }));
    await expect(propose(organisation)).rejects.toMatchObject({ code: 'unchanged' });
  });

  it('is not seen or decided from another district', async () => {
    await propose({ town: 'Unna' });
    const other = await makeDistrict();
    await inDistrict(other.id, async (tx) => {
      expect(await findProposal(tx, id)).toBeNull();
      const read = { command: other.command, organisationId: id, version: 1 };
      await expect(acceptProposal(tx, read)).rejects.toMatchObject({ code: 'not_found' });
    });
  });
});

describe('who is to be reached', () => {
  const contacts = [{ name: 'Eva', role: '', phone: '', mail: 'e@example.org', isPublic: true }];
  const forget = (now: Date) => within((tx) => forgetOrganisationsTick.perDistrict(tx, { now }));

  it('is forgotten 30 days after an entry was deleted, with what was proposed for it', async () => {
    const organisation = { contacts, street: 'Mittelstraße 14' };
    await within((tx) => updateOrganisation(tx, { command, id, version: 1, organisation }));
    await propose({ mail: 'otto@example.org' });
    await within((tx) => deleteOrganisation(tx, { command, id, version: 2 }));
    await forget(daysLater(29));
    expect(await find()).toMatchObject({ contacts });
    await forget(daysLater(31));
    expect(await find()).toMatchObject({ contacts: [], phone: '', street: '' });
    expect(await proposal()).toBeNull();
  });

  it('stays while the entry stands, and a proposal while it waits', async () => {
    await propose({ contacts });
    await forget(daysLater(400));
    expect(await find()).toMatchObject({ phone: '02307 1234' });
    expect(await proposal()).not.toBeNull();
  });
});
