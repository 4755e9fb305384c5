import { listNotices } from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { parseSubscribeForm } from '#modules/mailing/forms.ts';
import { consentWording } from '#modules/mailing/index.ts';
import {
  createDraft,
  enterConfirmed,
  findIssue,
  forgetImportsTick,
  hashAddress,
  hashContent,
  leaveByLink,
  readContent,
  requestSubscription,
  saveImport,
  startSending,
  takeImport,
  updateDraft,
} from '#modules/mailing/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { addDays, type Day } from '../days.ts';
import type { ExampleYear } from '../year.ts';
import { exampleOrigin, hasServer } from '../origin.server.ts';
import { closing, greetings } from './letters.ts';
import { enteredThemselves, pastedList, undecided, type ExampleSubscriber } from './list.ts';

interface Circumstances {
  command: Command;
  district: District;
}

/**
 * The list, its last three issues, and the draft of the next one; each step at its own time. No mail leaves, also
 * where there is a mail server: who gets something is invented.
 */
export async function fillMailing(
  tx: Tx,
  { command, year: { mailing } }: { command: Command; year: ExampleYear },
): Promise<void> {
  const district = await findDistrict(tx, command.districtId);
  if (!district) throw new Error('The district of a command is gone.');
  const of = (day: Day) => ({ district, command: { ...command, now: noon(day) } });
  await pasteList(tx, of(mailing.pasted));
  const persons = enteredThemselves();
  const each = persons.length / mailing.sent.length;
  const tokens: string[] = [];
  for (const [at, sent] of mailing.sent.entries()) {
    for (const [earlier, person] of persons.slice(at * each, (at + 1) * each).entries()) {
      const day = addDays({ day: sent, days: -14 + 2 * earlier });
      tokens.push(await enter(tx, { ...of(day), person }));
    }
    await sendIssue(tx, { ...of(sent), greeting: greetings[at] ?? {} });
  }
  for (const [at, day] of mailing.left.entries()) {
    const leaving = { ...of(day).command, personId: null };
    await leaveByLink(tx, { command: leaving, token: tokens[at]!, how: 'link' });
  }
  // What the nights since then have erased.
  await forgetImportsTick.perDistrict(tx, command);
  await createDraft(tx, { command, id: newId() });
  if (!hasServer()) await askToSubscribe(tx, { command, district });
}

const noon = (day: Day) => new Date(`${day}T11:00:00Z`);

async function pasteList(tx: Tx, { command }: Circumstances): Promise<void> {
  const id = newId();
  const origin = 'Bisheriger Verteiler des Stadtteilbüros (Beispiel)';
  const draft = { id, version: 0, origin, pasted: pastedList() };
  await saveImport(tx, { command, draft: { ...draft, basis: 'earlier', locale: 'de' } });
  await takeImport(tx, { command, id, version: 1, choices: new Map() });
}

/** @returns the token of their personal page. */
async function enter(
  tx: Tx,
  { command, district, person }: Circumstances & { person: ExampleSubscriber },
): Promise<string> {
  const { address, key } = addressOf(person);
  const { token } = await enterConfirmed(tx, {
    command: { ...command, personId: null },
    address,
    hash: hashAddress({ districtId: district.id, key }),
    preferences: person,
    requestedAt: command.now,
    wording: consentWording({ district, locale: person.locale }),
  });
  return token;
}

/** Written, looked at and sent; without a mail server the mails are kept, and so are these. */
async function sendIssue(
  tx: Tx,
  { command, district, greeting }: Circumstances & { greeting: (typeof greetings)[number] },
): Promise<void> {
  const id = newId();
  await createDraft(tx, { command, id });
  const draft = (await findIssue(tx, id))!;
  const content = { district, origin: exampleOrigin() };
  const { version, subject, periodFrom, periodUntil, categories, arrangement, leftOut } = draft;
  await updateDraft(tx, {
    command,
    id,
    version,
    details: {
      ...{ subject, periodFrom, periodUntil, categories, arrangement, leftOut },
      ...{ greeting, closing, noticeIds: await latestNotice(tx, command) },
    },
    readSeen: async (issue) => (await readContent(tx, { ...content, issue })).list,
  });
  const issue = (await findIssue(tx, id))!;
  const { list } = await readContent(tx, { ...content, issue });
  const seen = hashContent(list);
  const order = { district, id, version: issue.version, seen, origin: exampleOrigin() };
  await startSending(tx, { command, ...order, hasServer: false });
}

async function latestNotice(tx: Tx, { now }: Command): Promise<string[]> {
  const notices = await listNotices(tx, { limit: 100 });
  const known = notices.filter(({ publishedAt }) => publishedAt && publishedAt < now);
  return known.slice(0, 1).map(({ id }) => id);
}

/** The mail to them is the one that the outbox shows. */
async function askToSubscribe(tx: Tx, { command, district }: Circumstances): Promise<void> {
  const { name, locale, categories } = undecided;
  await requestSubscription(tx, {
    ...{ name, locale, categories },
    address: addressOf(undecided),
    districtId: district.id,
    client: '192.0.2.1',
    origin: exampleOrigin(),
    now: command.now,
  });
}

function addressOf(person: ExampleSubscriber) {
  const { address } = parseSubscribeForm(person);
  if (!address) throw new RangeError(`not an address: ${person.address}`);
  return address;
}
