import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { categories, localDay, type Occurrence } from '#modules/calendar/index.ts';
import { listNotices, listOccurrences, officeOf, readKnown } from '#modules/calendar/server.ts';
import { pressChannel, readAnnouncements } from '#modules/announcements/server.ts';
import { findDistrict, listDistrictIds } from '#modules/districts/server.ts';
import {
  countEntries,
  findArchived,
  findProgress,
  listImports,
  listIssues,
} from '#modules/mailing/server.ts';
import { listDelegates } from '#modules/people/server.ts';
import {
  findChoice,
  findOwnPoster,
  posterChannel,
  readOwnPoster,
} from '#modules/posters/server.ts';
import { instagramChannel } from '#modules/social/server.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import { now, setClock } from '#platform/clock.ts';
import { database } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, findPictures, listPictures, useFilesFolder } from '#platform/files/server.ts';
import { listMails } from '#platform/mail/outbox.server.ts';
import { useDatabase } from '../tests/database.ts';
import { runWaitingJobs } from '../tests/jobs.ts';
import { mailing } from '#modules/mailing/module.server.ts';
import { fillExampleDistrict } from './index.ts';
import { ownPoster } from './posters.server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

const clocks = [
  '2026-11-22T14:00:00Z',
  '2026-12-24T11:00:00Z',
  '2026-12-31T22:30:00Z',
  '2027-05-01T07:00:00Z',
  '2027-05-01T23:30:00Z',
  '2028-02-29T12:00:00Z',
  '2029-05-01T09:00:00Z',
  '2024-07-15T10:00:00Z',
  '2033-08-10T10:00:00Z',
];

describe.each(clocks)('the example district at %s', (clock) => {
  let districtId: string;
  let dates: Occurrence[];
  let teamDates: Occurrence[];

  beforeAll(async () => {
    setClock(clock);
    await retireDistricts();
    await fillExampleDistrict();
    districtId = (await globally((tx) => listDistrictIds(tx)))[0]!;
    const endsAfter = now();
    dates = await inDistrict(districtId, (tx) => listOccurrences(tx, { endsAfter, limit: 5000 }));
    teamDates = await inDistrict(districtId, (tx) =>
      listOccurrences(tx, { for: 'team', endsAfter, limit: 5000 }),
    );
  });

  afterEach(() => setClock(clock));

  it('has something to come in every category, and soon', () => {
    const empty = categories.filter(({ code }) => !dates.some((date) => date.category === code));
    expect(empty.map(({ code }) => code)).toEqual(['other']);
    const soon = new Date(now().getTime() + 14 * 86_400_000).toISOString();
    expect(dates.filter(({ startsAt }) => startsAt < soon).length).toBeGreaterThan(5);
  });

  it('meets on the last Tuesday of each month, without end', () => {
    const meetings = dates.filter(({ slug }) => slug === 'rund-ums-dorf');
    expect(meetings.length).toBeGreaterThanOrEqual(17);
    for (const { startsAt, timeZone } of meetings) {
      expect(weekdayAndTime({ startsAt, timeZone })).toBe('Di 18:30');
      const nextWeek = new Date(Date.parse(startsAt) + 7 * 86_400_000);
      expect(localDay({ at: nextWeek, timeZone }).slice(0, 7)).not.toBe(
        localDay({ at: new Date(startsAt), timeZone }).slice(0, 7),
      );
    }
  });

  it('staffs the office on Tuesdays from 10 to 12, but not between the years', () => {
    const hours = dates.filter(({ category }) => category === 'office_hour');
    expect(hours.length).toBeGreaterThan(60);
    for (const { startsAt, endsAt, timeZone, date } of hours) {
      expect(weekdayAndTime({ startsAt, timeZone })).toBe('Di 10:00');
      expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(2 * 3_600_000);
      expect(date.slice(5) >= '12-24' || date.slice(5) === '01-01').toBe(false);
    }
  });

  it('has a coming Maifeier on 1 May, and one to look back on', async () => {
    const [coming] = dates.filter(({ slug }) => slug === 'maifeier');
    expect(coming?.date.slice(5)).toBe('05-01');
    const past = await inDistrict(districtId, (tx) =>
      listOccurrences(tx, { slug: 'maifeier', endsBefore: now() }),
    );
    expect(past).toHaveLength(1);
    expect(teamDates.filter(({ slug }) => slug === 'maifeier-aufbau').length).toBeLessThan(2);
    expect(dates.some(({ slug }) => slug === 'maifeier-aufbau')).toBe(false);
  });

  it('opens a window on each of the 24 days, and stands round the tree on four Fridays at 17:00', async () => {
    const all = await inDistrict(districtId, (tx) =>
      listOccurrences(tx, { category: 'christmas', limit: 5000 }),
    );
    const windows = all.filter(({ slug }) => slug.startsWith('adventsfenster-'));
    expect(windows.map(({ date }) => Number(date.slice(8)))).toEqual(
      Array.from({ length: 24 }, (_, at) => at + 1),
    );
    expect(new Set(windows.map(({ slug }) => slug)).size).toBe(24);
    const year = windows[0]?.date.slice(0, 4);
    const fridays = all.filter(
      ({ slug, date }) => slug === 'rund-um-den-weihnachtsbaum' && date.startsWith(year ?? '-'),
    );
    expect(fridays).toHaveLength(4);
    for (const { startsAt, timeZone } of fridays)
      expect(weekdayAndTime({ startsAt, timeZone })).toBe('Fr 17:00');
    expect(fridays[1]?.note.de).toContain('Nikolaus');
    expect(windows.at(-1)!.date >= localDay({ at: now(), timeZone: 'Europe/Berlin' })).toBe(true);
  });

  it('shows a cancelled and a moved date with their reasons', () => {
    const cancelled = dates.filter(({ state }) => state === 'cancelled');
    const moved = dates.filter((date) => date.moved);
    expect(cancelled.length).toBeGreaterThanOrEqual(1);
    expect(moved.length).toBeGreaterThanOrEqual(1);
    for (const { reason } of [...cancelled, ...moved]) {
      expect(reason.de).toBeTruthy();
      expect(reason.en).toBeTruthy();
    }
  });

  it('keeps what is held, drafted or the team’s own from citizens', () => {
    const hidden = [
      'wanderung-an-der-seseke',
      'ausstellung-der-fotogruppe',
      'erzaehlcafe',
      'giessdienst-rund-ums-dorf',
      'giessdienst-naturfreunde',
    ];
    expect(dates.filter(({ slug }) => hidden.includes(slug))).toEqual([]);
    for (const slug of hidden) expect(teamDates.some((date) => date.slug === slug)).toBe(true);
  });

  it('has a date that a group asks the team to publish, at the hours that another group holds', async () => {
    const [walk, exhibition] = ['wanderung-an-der-seseke', 'ausstellung-der-fotogruppe'].map(
      (slug) => teamDates.find((date) => date.slug === slug)!,
    );
    expect(walk!.startsAt < exhibition!.endsAt && exhibition!.startsAt < walk!.endsAt).toBe(true);
    expect(exhibition!.organisation?.slug).not.toBe(walk!.organisation?.slug);
    const writtenBy = await inDistrict(districtId, async (tx) => {
      const entries = await listAudit(tx, { subjectIds: [walk!.eventId], limit: 10 });
      return listDelegates(
        tx,
        entries.flatMap(({ personId }) => personId ?? []),
      );
    });
    expect(writtenBy.size, 'the club’s own delegate has saved it').toBe(1);
  });

  it('gives no room twice, also not to a date that the constraint does not guard because it is past', async () => {
    const clashes = await inDistrict(districtId, (tx) =>
      sql<{ one: string; other: string }>`
        select one.event_id as one, other.event_id as other
        from occurrence one join occurrence other
          on one.id < other.id and one.during && other.during
        join event e1 on e1.id = one.event_id join event e2 on e2.id = other.event_id
        join place on place.id = coalesce((one.differs->>'placeId')::uuid, e1.place_id) and place.exclusive
        where place.id = coalesce((other.differs->>'placeId')::uuid, e2.place_id)
          and one.state = 'scheduled' and other.state = 'scheduled'
          and e1.status <> 'draft' and e2.status <> 'draft'`.execute(tx),
    );
    expect(clashes.rows).toEqual([]);
  });

  it('has an office with hours, consultations and an address, and notices', async () => {
    const known = await readKnown({ districtId, now: now(), fresh: true });
    const office = officeOf({ known, now: now() });
    expect(office.state.next ?? office.state.openUntil).toBeTruthy();
    expect(office.place?.street).toBe('Mittelstraße 14');
    expect(new Set(office.consultations.map(({ slug }) => slug)).size).toBe(5);
    for (const { title } of office.consultations) expect(title.de).toMatch(/^Sprechstunde /);
    const notices = await inDistrict(districtId, (tx) => listNotices(tx, {}));
    expect(notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['news', 'review']));
    for (const { publishedAt } of notices) expect(publishedAt!.getTime()).toBeLessThan(+now());
  });

  it('has pictures with a description in both languages, whose they are, and who agreed', async () => {
    const pictures = await inDistrict(districtId, (tx) => listPictures(tx, {}));
    expect(pictures).toHaveLength(6);
    for (const { alt, credit, consent } of pictures) {
      expect(alt.de).toMatch(/^Zeichnung: /);
      expect(alt.en).toMatch(/^Drawing: /);
      expect(credit).toBe('Illustration: Ortsmitte');
      expect(consent).toBeTruthy();
    }
    const shown = dates.flatMap(({ pictureId }) => pictureId ?? []);
    expect(new Set(shown).size).toBeGreaterThanOrEqual(4);
  });

  it('has a festive poster, one with a sponsor, and one that a group brought along', async () => {
    await inDistrict(districtId, async (tx) => {
      const idOf = async (slug: string) =>
        (await listOccurrences(tx, { slug, for: 'team', limit: 1 }))[0]!.eventId;
      const fair = await findChoice(tx, await idOf('maifeier'));
      expect(fair.choice.design).toBe('festlich');
      const [logoId = ''] = (await findChoice(tx, await idOf('rund-um-den-weihnachtsbaum'))).choice
        .logoIds;
      const logo = (await findPictures(tx, [logoId], { for: 'team' })).get(logoId);
      expect(logo?.alt.de).toContain('Logo');
      expect(await findOwnPoster(tx, await idOf('spieleabend'))).toMatchObject({
        kind: 'pdf',
        page: 1,
      });
    });
  });

  it('has told around what was due, left one thing lying, and has something to do today', async () => {
    const day = localDay({ at: now(), timeZone: 'Europe/Berlin' });
    const channels = [posterChannel, instagramChannel, pressChannel];
    const read = await inDistrict(districtId, async (tx) => {
      const district = (await findDistrict(tx, districtId))!;
      const where = { district, origin: '', locale: 'de' as const, now: now() };
      return readAnnouncements(tx, { channels, ...where });
    });
    const entries = read.flatMap((of) => (of.announced.kind === 'event' ? of.entries : []));
    const done = entries.filter(({ state }) => state === 'done');
    expect(new Set(done.map(({ channel }) => channel))).toContain('poster');
    for (const { mark } of done) expect(mark!.at.getTime()).toBeLessThan(+now());
    expect(entries.filter(({ isLate }) => isLate).length).toBeLessThanOrEqual(1);
    const open = entries.filter(({ isOpen, dueOn }) => isOpen && dueOn <= day);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(10);
  });

  it('has a list by mail: pasted, confirmed and left, with three issues sent and one being written', async () => {
    await inDistrict(districtId, async (tx) => {
      expect(await countEntries(tx, now())).toMatchObject({ active: 60, left: 2, blocked: 0 });
      const [pasted] = await listImports(tx);
      expect(pasted).toMatchObject({ state: 'taken' });
      const [draft, ...sent] = await listIssues(tx, { limit: 10 });
      expect([draft, ...sent].map((issue) => issue?.state)).toEqual([
        'draft',
        'sent',
        'sent',
        'sent',
      ]);
      expect(draft!.periodFrom > localDay({ at: now(), timeZone: 'Europe/Berlin' })).toBe(true);
      for (const { id, slug, startedAt } of sent) {
        const archived = await findArchived(tx, slug);
        expect(archived?.content.items.length, slug).toBeGreaterThan(5);
        expect(startedAt!.getTime()).toBeLessThan(+now());
        const { counts } = (await findProgress(tx, { id, now: now() }))!;
        expect(counts.kept).toBe(counts.all);
        expect(counts.all).toBeGreaterThan(40);
      }
    });
  });

  it('has somebody who has not confirmed yet, and lets no mail come up but theirs, an invitation and one for a stand-in', async () => {
    await runWaitingJobs(mailing.jobs ?? []);
    await inDistrict(districtId, async (tx) => {
      expect(await countEntries(tx, now())).toMatchObject({ waiting: 1 });
      const { mails } = await listMails(tx, { page: 1 });
      expect(mails.map(({ to, state }) => `${to} ${state}`).toSorted()).toEqual([
        'coordination@example.org kept',
        'jens@example.org kept',
        'paula.probe@example.org kept',
      ]);
    });
  });

  it('names no private person, and writes to nobody outside example.org', async () => {
    const { text, names } = await everyText(districtId);
    expect(names.sort()).toEqual([
      'Helga Musterfrau',
      'Jens Beispiel',
      'Klaus Muster',
      'Renate Beispiel',
      'Sabine Vorlage',
      'Thomas Amt',
    ]);
    const outside = text.match(/[\w.+-]+@(?!example\.org\b|ortsmitte\b)[\w.-]+/g);
    expect(outside).toBeNull();
    expect(
      text.match(/\b(Herrn?|Frau|hauptkommissar(?:in)?|Mr|Mrs|Ms) \p{Lu}\p{Ll}+/giu),
    ).toBeNull();
  });
});

it('the poster that a group brought along could have been uploaded', async () => {
  const { file, alt, size } = ownPoster;
  const read = await readOwnPoster({ upload: await readFile(file), page: 1, alt });
  expect(read).toMatchObject({ kind: 'pdf', pages: 1, ...size });
});

describe('a database with a district', () => {
  it('is left as it is', async () => {
    const before = await globally((tx) => listDistrictIds(tx));
    await fillExampleDistrict();
    expect(await globally((tx) => listDistrictIds(tx))).toEqual(before);
  });
});

describe('a start that fails halfway', () => {
  it('leaves no half district behind', async () => {
    await retireDistricts();
    const folder = filesFolder();
    useFilesFolder('/dev/null/full');
    await expect(fillExampleDistrict()).rejects.toThrow();
    useFilesFolder(folder);
    expect(await globally((tx) => listDistrictIds(tx))).toEqual([]);
  });
});

/** Puts filled districts away, so that the next one finds an empty installation. */
async function retireDistricts(): Promise<void> {
  await database().pool.query(
    `update district set slug = 'alt-' || id, deleted_at = now() where deleted_at is null`,
  );
}

function weekdayAndTime({ startsAt, timeZone }: Pick<Occurrence, 'startsAt' | 'timeZone'>): string {
  const parts = new Intl.DateTimeFormat('de', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(startsAt));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday').replace('.', '')} ${part('hour')}:${part('minute')}`;
}

/** All rows of the district's tables as text, and the names of its people. */
async function everyText(districtId: string): Promise<{ text: string; names: string[] }> {
  return inDistrict(districtId, async (tx) => {
    const tables = ['event', 'series', 'occurrence', 'notice', 'place', 'organisation', 'person'];
    tables.push(
      'invitation',
      'join_request',
      'mailing_subscription',
      'mailing_import',
      'mailing_issue',
      'mailing_request',
    );
    const texts: string[] = [];
    for (const table of [...tables, 'closure', 'account', 'district']) {
      const { rows } = await sql<{ text: string }>`
        select row_to_json(t)::text as text from ${sql.table(table)} t`.execute(tx);
      texts.push(...rows.map((row) => row.text));
    }
    const people = await sql<{ name: string }>`select name from person`.execute(tx);
    return { text: texts.join('\n'), names: people.rows.map(({ name }) => name) };
  });
}
