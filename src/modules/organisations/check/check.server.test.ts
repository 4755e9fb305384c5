import { beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makeEnglishPerson } from '../../../../tests/factories/district.ts';
import { dueInOrganisations } from '../due.server.ts';
import { forgetOrganisationsTick } from '../forget.server.ts';
import {
  changeOrganisationSettings,
  confirmByLink,
  confirmEntry,
  correctByLink,
  createOrganisation,
  findCheck,
  findOrganisation,
  findProposal,
  updateOrganisation,
  type NewOrganisation,
} from '../server.ts';
import { askWhetherRight } from './ask.server.ts';

useDatabase();

let command: Command;
const chor = { name: 'Chor', kind: 'club', category: 'clubs', mail: 'chor@example.org' } as const;

beforeEach(async () => {
  ({ command } = await makeDistrict());
  await decide({ needsApproval: false, asksYearly: true, origin: 'https://ort.example' }, 0);
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const decide = (
  settings: Parameters<typeof changeOrganisationSettings>[1]['settings'],
  version: number,
) => within((tx) => changeOrganisationSettings(tx, { command, version, settings }));
const later = (days: number) => new Date(command.now.getTime() + days * 86_400_000);
const at = (days: number): Command => ({ ...command, now: later(days) });
const add = (entry: Partial<NewOrganisation> = {}) => {
  const { districtId, now } = command;
  return within((tx) => createOrganisation(tx, { ...chor, districtId, now, ...entry }));
};
const ask = (days: number) =>
  within((tx) => askWhetherRight(tx, { districtId: command.districtId, now: later(days) }));
const mails = async () => (await within((tx) => listMails(tx, { page: 1, perPage: 99 }))).mails;
async function mailedToken(days: number): Promise<string> {
  const [mail] = await mails();
  const asked = { id: mail!.id, showSecrets: true, now: later(days) };
  const text = (await within((tx) => findMail(tx, asked)))?.text ?? '';
  return /vereine\/eintrag\/([\w-]+)/.exec(text)?.[1] ?? '';
}
const due = async (days: number) => {
  const person = { id: '', roles: ['coordination'], organisationIds: [] };
  const items = await within((tx) =>
    dueInOrganisations(tx, { command: at(days), person, locale: 'de' }),
  );
  return items.map(({ text }) => text);
};

describe('once a year', () => {
  it('whoever has an address is asked, unless somebody has looked at the entry meanwhile', async () => {
    await add();
    await add({ name: 'Ohne Adresse', mail: '' });
    await add({ name: 'Nicht im Verzeichnis', category: null });
    const person = { name: 'Eva', role: '', phone: '', mail: 'eva@example.org', isPublic: false };
    await add({ name: 'Nur eine Person', mail: '', contacts: [person] });
    const changed = await add({ name: 'Geändert', mail: 'neu@example.org' });
    await ask(364);
    expect(await mails()).toEqual([]);
    const organisation = { town: 'Kamen' };
    await within((tx) =>
      updateOrganisation(tx, { command: at(300), id: changed, version: 1, organisation }),
    );
    await ask(366);
    expect((await mails()).map(({ to }) => to).sort()).toEqual([
      'chor@example.org',
      'eva@example.org',
    ]);
    await ask(367);
    expect(await mails()).toHaveLength(2);
  });

  it('whoever of the district signs in by that address is asked in their own language', async () => {
    const { address: mail } = await makeEnglishPerson({ command, role: 'volunteer' });
    await add({ mail });
    await ask(366);
    const [asked] = await mails();
    expect(asked?.subject).toBe('Is your entry still right? Chor');
    const how = { id: asked!.id, showSecrets: true, now: later(366) };
    const text = (await within((tx) => findMail(tx, how)))?.text;
    expect(text).toContain('https://ort.example/en/vereine/eintrag/');
  });

  it('nobody is asked where the district does not wish so, and twenty a day where it does', async () => {
    for (let number = 0; number < 22; number += 1) await add({ name: `Verein ${number}` });
    await decide({ needsApproval: false, asksYearly: false, origin: '' }, 1);
    await ask(366);
    expect(await mails()).toEqual([]);
    await decide({ needsApproval: false, asksYearly: true, origin: 'https://ort.example' }, 2);
    await ask(366);
    expect(await mails()).toHaveLength(20);
    await ask(367);
    expect(await mails()).toHaveLength(22);
  });

  it('one press on the linked page confirms it for another year; looking at it does nothing', async () => {
    const id = await add();
    await ask(366);
    const token = await mailedToken(366);
    const look = () => within((tx) => findCheck(tx, { token, now: later(370) }));
    expect(await look()).toMatchObject({ organisation: { name: 'Chor' }, answer: null });
    expect(await look()).toMatchObject({ answer: null });
    await within((tx) => confirmByLink(tx, { command: at(370), token }));
    expect(await look()).toMatchObject({ answer: 'confirmed' });
    expect(await due(420)).toEqual([]);
    await ask(732);
    expect(await mails()).toHaveLength(1);
    await ask(736);
    expect(await mails()).toHaveLength(2);
    expect((await within((tx) => findOrganisation(tx, id)))?.version).toBe(1);
  });

  it('a correction by the link is a proposal, the picture stays, and nothing is public before a yes', async () => {
    const id = await add();
    await ask(366);
    const token = await mailedToken(366);
    const entry = (await within((tx) => findOrganisation(tx, id)))!;
    const details = { ...entry, phone: '02307 999' };
    await within((tx) => correctByLink(tx, { command: at(367), token, details }));
    expect(await within((tx) => findProposal(tx, id))).toMatchObject({
      changes: { phone: '02307 999' },
      madeBy: null,
    });
    expect((await within((tx) => findOrganisation(tx, id)))?.phone).toBe('');
    expect(await due(400)).toEqual(['Änderung ansehen: Chor']);
  });

  it('who does not answer, and whose mail came back, stands under "Heute" until somebody has looked', async () => {
    const id = await add();
    await ask(366);
    expect(await due(390)).toEqual([]);
    expect(await due(397)).toEqual(['Keine Antwort, ob der Eintrag noch stimmt: Chor']);
    await within((tx) => sql`update mail set state = 'failed'`.execute(tx));
    expect(await due(367)).toEqual(['Die Nachfrage kam nicht an: Chor']);
    await within((tx) => confirmEntry(tx, { command: at(398), id }));
    expect(await due(399)).toEqual([]);
  });

  it('a link that is too old, made up, or of another district does not hold', async () => {
    await add();
    await ask(366);
    const token = await mailedToken(366);
    const find = (asked: string, days: number) =>
      within((tx) => findCheck(tx, { token: asked, now: later(days) }));
    expect(await find(token, 455)).not.toBeNull();
    expect(await find(token, 457)).toBeNull();
    expect(await find('gilt-nicht', 366)).toBeNull();
    const other = await makeDistrict();
    const there = inDistrict(other.id, (tx) => findCheck(tx, { token, now: later(366) }));
    expect(await there).toBeNull();
    const late = within((tx) => confirmByLink(tx, { command: at(457), token }));
    await expect(late).rejects.toMatchObject({ code: 'not_found' });
  });

  it('who was asked is forgotten after 400 days', async () => {
    await add();
    await ask(366);
    const count = () =>
      within(async (tx) => {
        const { rows } = await sql<{
          address: string;
        }>`select address from organisation_check`.execute(tx);
        return rows.length;
      });
    await within((tx) => forgetOrganisationsTick.perDistrict(tx, { now: later(366 + 399) }));
    expect(await count()).toBe(1);
    await within((tx) => forgetOrganisationsTick.perDistrict(tx, { now: later(366 + 401) }));
    expect(await count()).toBe(0);
  });
});
