import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeSubscribers } from '../../../../tests/factories/mailing.ts';
import { categoryCodes } from '#modules/calendar/index.ts';
import type { Command } from '#platform/command.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { aDateList, anItem } from '../letter/date-list.fixture.ts';
import type { MailingTables } from '../tables.server.ts';
import { countRecipients, getsSomethingOf } from './recipients.server.ts';

useDatabase();

const some = [...categoryCodes].slice(0, 4);
let command: Command;

beforeEach(async () => {
  ({ command } = await makeDistrict());
});

test('those who are told beforehand are exactly those who get it, whatever they chose', async () => {
  const choices = Array.from({ length: 2 ** some.length }, (_, bits) =>
    some.filter((_, at) => bits & (1 << at)),
  );
  await makeSubscribers({
    command,
    number: choices.length,
    of: (at) => ({ categories: choices[at]! }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(some, { minLength: 0 }),
      fc.boolean(),
      async (categories, hasNotice) => {
        const items = categories.map((category) => anItem({ startsOn: '2026-12-01', category }));
        const { notices } = aDateList();
        const list = aDateList({ items, notices: hasNotice ? notices : [] });
        await inDistrict(command.districtId, async (tx) => {
          const { recipients, without } = await countRecipients(tx, list);
          const rows = await tables<MailingTables>(tx)
            .selectFrom('mailing_subscription')
            .select('id')
            .where(getsSomethingOf(list))
            .execute();
          expect(rows).toHaveLength(recipients);
          expect(recipients + without).toBe(choices.length);
        });
      },
    ),
    { numRuns: 40 },
  );
});
