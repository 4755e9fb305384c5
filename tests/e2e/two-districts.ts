/** Starts the product with two districts, each with a person of every role; for permissions.test.ts. */
import { createEvent, createNotice, listOccurrences } from '#modules/calendar/server.ts';
import { createRound, createSponsor } from '#modules/care/server.ts';
import { addByHand, saveImport } from '#modules/mailing/server.ts';
import { addDuty, listShifts } from '#modules/duties/server.ts';
import { addGuideEntry, addOffer } from '#modules/office/server.ts';
import { createOrganisation, draftImport } from '#modules/organisations/server.ts';
import { roles } from '#modules/people/index.ts';
import { addMember } from '#modules/people/server.ts';
import { createKey, giveKey, reportDamage } from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readPicture, storePicture } from '#platform/files/server.ts';
import { details, paint } from '#platform/files/testing/pictures.ts';
import { newId } from '#platform/ids.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { makeThing } from '../factories/care.ts';
import { makeDistrict, makePerson, makePlace } from '../factories/district.ts';
import { eventDetails, seriesDetails } from '../factories/event.ts';
import { makeIssue, makeSubscribers, startIssue } from '../factories/mailing.ts';
import type { PublicPaths } from './public-links.ts';
import { makePublicThings } from './public-things.ts';
import { aRequest, book, makeRoom } from '../factories/room.ts';
import { makeSight, makeSign } from '../factories/sight.ts';
import { makeTrail } from '../factories/trail.ts';

export interface TwoDistricts {
  databaseUrl: string;
  districts: {
    id: string;
    host: string;
    /** Account of each role. */
    accounts: Record<string, string>;
    /** Something of the district for each part of a path: by the folder of `[id]`, others by their own name. */
    params: Record<string, string>;
    /** By the route: what everybody may see of it. */
    open: PublicPaths;
  }[];
}

const districts: TwoDistricts['districts'] = [];

await run(async () => {
  await serve({
    fill: async () => {
      districts.push(await fillDistrict('eins.localhost'), await fillDistrict('zwei.localhost'));
    },
  });
  const made: TwoDistricts = { databaseUrl: process.env['DATABASE_URL'] ?? '', districts };
  console.log(JSON.stringify(made));
});

async function fillDistrict(host: string): Promise<TwoDistricts['districts'][number]> {
  const { id, command } = await makeDistrict({ hosts: [host] });
  const { now } = command;
  const picture = await readPicture(await paint({ width: 300, height: 200 }).jpeg().toBuffer());
  const made = await inDistrict(id, async (tx) => ({
    organisationId: await createOrganisation(tx, {
      districtId: id,
      slug: 'verein',
      name: 'Verein',
      kind: 'club',
      website: '',
      now,
    }),
    mail: await sendMail(tx, {
      districtId: id,
      to: 'renate@example.org',
      sender: { name: 'Test' },
      subject: `Geheim in ${host}`,
      text: 'Text',
      purpose: 'test',
      now,
    }),
    picture: await storePicture(tx, { command, picture, details: details() }),
    notice: await createNotice(tx, {
      command,
      step: 'draft',
      details: {
        kind: 'news',
        title: { de: `Geheim in ${host}` },
        summary: {},
        body: {},
        thanks: {},
        eventId: null,
        organisationId: null,
        pictureId: null,
      },
    }),
    subscription: await makeSubscription(tx, { command, host }),
    list: await pasteLists(tx, { command, host }),
    event: await createEvent(tx, {
      command,
      status: 'draft',
      details: eventDetails({ title: { de: `Geheim in ${host}` } }),
      series: [seriesDetails()],
    }),
  }));
  const [occurrence] = await inDistrict(id, (tx) =>
    listOccurrences(tx, { eventId: made.event.id, for: 'team', limit: 1 }),
  );
  const accounts: Record<string, string> = {};
  for (const role of roles) {
    const organisationId = role === 'delegate' ? made.organisationId : null;
    const { accountId } = await makePerson({ command, role, organisationId });
    accounts[role] = accountId;
  }
  const issue = await makeStartedIssue({ command, host });
  const memberId = await makeMember({ command, host });
  const room = await makeBookedRoom({ command });
  const sign = await makeSign({ command, heading: `Geheim in ${host}`, picture });
  const params = {
    ...issue,
    ...room,
    betrieb: id,
    postausgang: made.mail,
    veranstaltungen: made.event.id,
    veranstaltung: made.event.id,
    meldung: made.notice.id,
    bilder: made.picture.id,
    meldungen: made.notice.id,
    verteiler: made.subscription,
    einlesen: made.list,
    organisationen: made.organisationId,
    schilder: sign.id,
    nachgesehen: sign.checkId,
    orte: await makePlace({ command }),
    entdecken: (await makeSight({ command, title: `Geheim in ${host}`, state: 'idea' })).id,
    wege: (await makeTrail({ command, title: `Geheim in ${host}`, published: false })).id,
    wegweiser: await makeGuideEntry({ command, host }),
    leute: memberId,
    fuer: memberId,
    ...(await makeShift({ command, host })),
    angebote: await makeOffer({ command, host }),
    ...(await makeOfficeDates({ command, host })),
    ...(await makeCare({ command, host })),
    slug: made.event.slug,
    occurrenceId: occurrence?.id ?? '',
  };
  const open = await makePublicThings({
    ...{ command, host, issueId: issue.terminliste },
    accountId: accounts['volunteer'] ?? '',
  });
  return { id, host, accounts, params, open };
}

/** A duty on the dates of an event, its first shift, and somebody who does duties. */
async function makeShift({ command, host }: { command: Command; host: string }) {
  const title = { de: `Geheim in ${host}` };
  return inDistrict(command.districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ title, audience: 'team' }) },
      series: [seriesDetails({ localStart: '2099-11-24T18:30', rrule: null })],
    });
    const details = { name: title, kind: 'office' as const, needed: 1, skills: [], part: null };
    const later = { ...command, now: new Date('2099-11-20T12:00:00Z') };
    await addDuty(tx, { command: later, id: newId(), eventId, details });
    const [shift] = await listShifts(tx, { eventId });
    return { dienste: shift?.id ?? '', einteilung: eventId };
  });
}

/** A flower basket, the round to it, and who pays for it. */
async function makeCare({ command, host }: { command: Command; host: string }) {
  const name = `Geheim in ${host}`;
  const { id: thingId } = await makeThing({ command, details: { name } });
  return inDistrict(command.districtId, async (tx) => {
    const round = { name, litres: 10, thingIds: [thingId], eventIds: [] };
    const runden = await createRound(tx, { command, details: round });
    const sponsor = {
      ...{ thingId, kind: 'person' as const, name, street: '', town: '', mail: '' },
      ...{ isShown: true, fromOn: '2026-01-01', untilOn: '2026-12-31', amountCents: null },
    };
    const paten = await createSponsor(tx, { command, details: sponsor });
    return { pflege: thingId, runden, paten };
  });
}

async function makeGuideEntry({
  command,
  host,
}: {
  command: Command;
  host: string;
}): Promise<string> {
  const id = newId();
  const empty = { phone: '', hours: '', bring: '', note: '', organisationId: null };
  const entry = { ...empty, id, name: `Geheim in ${host}`, categories: ['other' as const] };
  await inDistrict(command.districtId, (tx) => addGuideEntry(tx, { command, entry }));
  return id;
}

/** A room that the district's club has booked, its key, which somebody has, and what is broken in it. */
async function makeBookedRoom({ command }: { command: Command }) {
  const { roomId } = await makeRoom({ command });
  const request = aRequest({ roomId, club: 'Verein' });
  const { id: raum } = await book({ command, request, by: 'team' });
  const keyId = newId();
  const holder = { name: 'Renate', reach: '02307 1', organisationId: null, dueOn: null };
  const schaeden = newId();
  const picture = await readPicture(await paint({ width: 300, height: 200 }).jpeg().toBuffer());
  const schluessel = await inDistrict(command.districtId, async (tx) => {
    await reportDamage(tx, { command, id: schaeden, roomId, text: 'Stuhl', picture });
    await createKey(tx, { command, id: keyId, roomId, label: 'Haupttür 1' });
    return giveKey(tx, { command, keyId, holder });
  });
  return { raum, raeume: roomId, schluessel, schaeden };
}

async function makeOffer({ command, host }: { command: Command; host: string }): Promise<string> {
  const id = newId();
  const rest = { about: {}, since: null, placeId: null, ringName: '', ringPhone: '' };
  const offer = { id, kind: 'other' as const, called: { de: `Geheim in ${host}` }, ...rest };
  await inDistrict(command.districtId, (tx) => addOffer(tx, { command, offer }));
  return id;
}

/** A consultation that only the team sees yet, and an hour of the office. */
async function makeOfficeDates({ command, host }: { command: Command; host: string }) {
  return inDistrict(command.districtId, async (tx) => {
    const write = (category: 'consultation' | 'office_hour', title: string) =>
      createEvent(tx, {
        command,
        status: category === 'office_hour' ? 'published' : 'draft',
        details: eventDetails({ title: { de: title }, category }),
        series: [seriesDetails({ rrule: 'FREQ=WEEKLY' })],
      });
    const consultation = await write('consultation', `Geheim in ${host}`);
    const hours = await write('office_hour', 'Büro geöffnet');
    const [hour] = await listOccurrences(tx, {
      eventId: hours.id,
      endsAfter: new Date(),
      limit: 1,
    });
    return { sprechstunden: consultation.id, hourId: hour?.id ?? '' };
  });
}

async function makeMember({ command, host }: { command: Command; host: string }): Promise<string> {
  const id = newId();
  const roles = [{ role: 'volunteer' as const, organisationId: null }];
  const details = { name: `Geheim in ${host}`, phone: '', roles };
  await inDistrict(command.districtId, (tx) => addMember(tx, { command, id, details }));
  return id;
}

/** Addresses, and entries of the directory: both are read in, each under its own part of the team's pages. */
async function pasteLists(
  tx: Tx,
  { command, host }: { command: Command; host: string },
): Promise<string> {
  const id = newId();
  const draft = { id, version: 0, pasted: `Geheim in ${host}`, origin: 'Test' };
  await saveImport(tx, { command, draft: { ...draft, basis: 'signed', locale: 'de' } });
  const sheet = { heading: ['Name'], rows: [{ line: 2, cells: [`Geheim in ${host}`] }] };
  await draftImport(tx, { command, id, fileName: 'liste.csv', sheet });
  return id;
}

/** Without a mail server its mails are kept, so that there is one to open. */
async function makeStartedIssue({ command, host }: { command: Command; host: string }) {
  const subject = JSON.stringify({ de: `Geheim in ${host}` }) as never;
  const id = await makeIssue({ command, changes: { subject } });
  const [subscriptionId = ''] = await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  return { terminliste: id, subscriptionId };
}

async function makeSubscription(
  tx: Tx,
  { command, host }: { command: Command; host: string },
): Promise<string> {
  const id = newId();
  const address = 'renate@example.org';
  await addByHand(tx, {
    command,
    id,
    address: { address, key: address },
    preferences: { name: `Geheim in ${host}`, locale: 'de', categories: [] },
    wording: 'Zustimmung',
    note: 'Test',
    origin: '',
  });
  return id;
}
