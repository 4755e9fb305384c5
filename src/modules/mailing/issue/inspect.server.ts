import { localDay } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { letterTemplate } from '../letter/letter.ts';
import type { DateList } from '../letter/date-list.ts';
import { countRecipients } from '../sending/recipients.server.ts';
import { attachPictures } from '../sending/pictures.server.ts';
import { hashContent, senderOf } from '../sending/frozen.server.ts';
import { checkIssue, type Check } from './checks.ts';
import { readContent } from './content.server.ts';
import { differencesOf, type ItemDifference } from './differences.ts';
import type { Issue } from './issue.ts';

export interface Inspected {
  /** The issue as it would be sent now. */
  list: DateList;
  /** By this it is told whether it changed since. */
  hash: string;
  checks: Check[];
  differences: ItemDifference[];
  htmlBytes: number;
  pictureBytes: number;
}

/**
 * Looks at a draft as the calendar has it now: what it says, what changed, and what stands against sending it.
 * @param hasHost whether `origin` is known to be the district's
 */
export async function inspectIssue(
  tx: Tx,
  {
    issue,
    district,
    origin,
    hasHost,
    now,
  }: { issue: Issue; district: District; origin: string; hasHost: boolean; now: Date },
): Promise<Inspected> {
  const { list, withoutAlt } = await readContent(tx, { issue, district, origin });
  const { recipients } = await countRecipients(tx, list);
  const weight = await weigh(tx, { districtId: district.id, list });
  const checks = checkIssue({
    ...weight,
    list,
    today: localDay({ at: now, timeZone: district.timeZone }),
    withoutAlt,
    recipients,
    hasHost,
    hasSender: senderOf(list) !== null,
    hasServer: readEnvironment().SMTP_URL !== undefined,
  });
  const differences = differencesOf({ before: issue.seen, now: list });
  return { ...weight, list, hash: hashContent(list), checks, differences };
}

async function weigh(tx: Tx, { districtId, list }: { districtId: string; list: DateList }) {
  const letter = letterTemplate({ list, locale: 'de', categories: [] });
  const pictures = await attachPictures({ tx, districtId, ids: letter.pictureIds });
  return {
    htmlBytes: Buffer.byteLength(letter.fill(null).html),
    pictureBytes: pictures.reduce((sum, { content }) => sum + content.length, 0),
  };
}
