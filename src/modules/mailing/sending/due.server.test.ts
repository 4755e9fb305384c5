import { beforeEach, expect, test } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeIssue, makeSubscribers } from '../../../../tests/factories/mailing.ts';
import type { Command } from '#platform/command.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { saveImport } from '../import/draft.server.ts';
import { mailing } from '../module.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { newId } from '#platform/ids.ts';

useDatabase();

let command: Command;
beforeEach(async () => {
  ({ command } = await makeDistrict());
});

const daysAgo = (days: number) => new Date(command.now.getTime() - days * 86_400_000);

async function due(role: string) {
  const person = { id: newId(), roles: [role], organisationIds: [] };
  return inDistrict(command.districtId, (tx) =>
    mailing.due!(tx, { command, person, locale: 'de' }),
  );
}

/** An issue in which nobody knows of so many mails whether they arrived. */
async function makeUnclear({ number, at }: { number: number; at: Date }): Promise<string> {
  const { districtId } = command;
  const people = await makeSubscribers({ command, number });
  const id = await makeIssue({
    command,
    changes: { state: 'sent', content: '{}' as never, started_at: at },
  });
  await inDistrict(districtId, (tx) =>
    tables<MailingTables>(tx)
      .insertInto('mailing_delivery')
      .values(
        people.map((subscriptionId, place) => ({
          ...{ district_id: districtId, issue_id: id, subscription_id: subscriptionId },
          ...{ state: place === 0 ? 'delivered' : 'unclear', due_at: at, finished_at: at },
          ...{ claim_id: null, claimed_at: null, reply: null },
        })) as never,
      )
      .execute(),
  );
  return id;
}

test('the team is told of an issue whose sending stands still', async () => {
  const id = await makeIssue({
    command,
    changes: {
      state: 'paused',
      content: '{}' as never,
      started_at: command.now,
      pause_kind: 'sign-in',
    },
  });
  const item = {
    text: 'Der Versand von „Termine im November“ ist angehalten.',
    path: `/team/terminliste/${id}/versand`,
    isLate: true,
    dueAt: null,
  };
  expect(await due('coordination')).toEqual([item]);
  expect(await due('volunteer')).toEqual([item]);
  expect(await due('delegate')).toEqual([]);
  expect(await due('city')).toEqual([]);
});

test('the coordination is told of mails that may not have arrived, until nobody would send them again', async () => {
  await makeUnclear({ number: 2, at: daysAgo(15) });
  expect(await due('coordination')).toEqual([]);
  const id = await makeUnclear({ number: 4, at: daysAgo(13) });
  expect(await due('coordination')).toEqual([
    {
      text: 'Bei „Termine im November“ ist unklar, ob 3 E-Mails angekommen sind.',
      path: `/team/terminliste/${id}/versand`,
      isLate: true,
      dueAt: null,
    },
  ]);
  expect(await due('volunteer')).toEqual([]);
});

test('a list that was pasted and not entered waits for the coordination', async () => {
  const draft = { id: newId(), version: 0, origin: 'Sommerfest', pasted: 'erika@example.org' };
  await inDistrict(command.districtId, (tx) =>
    saveImport(tx, { command, draft: { ...draft, basis: 'signed', locale: 'de' } }),
  );
  const items = await due('coordination');
  expect(items.map(({ path }) => path)).toEqual([`/team/verteiler/einlesen/${draft.id}`]);
  expect(await due('volunteer')).toEqual([]);
});
