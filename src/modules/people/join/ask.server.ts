import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import type { JoinFormValues } from './form.ts';

/**
 * Writes down that somebody would like to take part. What it answers is the same whether they belong here already.
 * @param agreed the wording that they read (`joinAgreement`); kept with the time, and erased with the request.
 * @param client network of the asking browser, for the limit only.
 * @returns when this network may ask again, where it has asked too often.
 */
export async function askToJoin(
  tx: Tx,
  {
    command,
    values,
    agreed,
    locale,
    client,
  }: {
    command: Command;
    values: JoinFormValues;
    agreed: string;
    locale: Locale;
    client: string;
  },
): Promise<{ retryAt: Date } | null> {
  const { now } = command;
  const attempt = { what: 'join', whom: client, limit: 10, minutes: 60 };
  const retryAt = await countAttempt(tx, { ...attempt, now });
  if (retryAt) return { retryAt };
  const { name, address, phone, ...said } = values;
  // Pressed twice, or thought about it again: one request, with what was said last.
  const again = await tables<PeopleTables>(tx)
    .updateTable('join_request')
    .set({ ...said, agreed, agreed_at: now })
    .where('name', '=', name)
    .where('address', '=', address)
    .where('phone', '=', phone)
    .where('answer', 'is', null)
    .executeTakeFirst();
  if (again.numUpdatedRows > 0n) return null;
  await writeRequest(tx, { command, id: newId(), values, agreed, locale });
  return null;
}

/** Writes a request down; one that a card answers already, with `isAccepted`. */
export async function writeRequest(
  tx: Tx,
  {
    command: { districtId, now },
    id,
    values,
    agreed,
    locale,
    isAccepted = false,
  }: {
    command: Command;
    id: string;
    values: JoinFormValues;
    agreed: string;
    locale: Locale;
    isAccepted?: boolean;
  },
): Promise<void> {
  const answered = isAccepted ? { answer: 'accepted' as const, answered_at: now } : {};
  await tables<PeopleTables>(tx)
    .insertInto('join_request')
    .values({
      ...{ district_id: districtId, id, ...values, locale, created_at: now },
      ...{ agreed, agreed_at: now, ...answered },
    })
    .execute();
}
