import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { localPath, formatInstant, type Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { qrSvg } from '#platform/qr/index.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import type { District } from '#modules/districts/index.ts';
import { invitationMessages } from '../messages/invitation.ts';
import type { PeopleTables } from '../tables.server.ts';
import { cardDays, cardsPerSheet, invitationPath } from './invitation.ts';

/**
 * Makes a sheet of cards for the office table. Each lets in one person, once; its secret stands on the paper only.
 * @returns what the sheet is set from.
 */
export async function makeCards(
  tx: Tx,
  {
    command,
    district,
    origin,
    locale,
  }: { command: Command; district: District; origin: string; locale: Locale },
): Promise<TypesetSource> {
  const { districtId, now, personId } = command;
  const expiresAt = new Date(now.getTime() + cardDays * 24 * 60 * 60_000);
  const tokens = Array.from({ length: cardsPerSheet }, newToken);
  const cards = tokens.map((token) => ({
    district_id: districtId,
    id: newId(),
    person_id: null,
    address: null,
    token_hash: hashToken(token),
    created_at: now,
    created_by: personId,
    expires_at: expiresAt,
  }));
  await tables<PeopleTables>(tx).insertInto('invitation').values(cards).execute();
  const subject = 'district';
  const action = 'person.cards-printed';
  await recordAudit(tx, { command, action, subject, id: districtId });
  const t = invitationMessages.in(locale);
  const until = formatInstant({
    ...{ instant: expiresAt, style: 'numericDate', locale },
    timeZone: command.timeZone,
  });
  const urls = tokens.map((token) => origin + localPath(locale, invitationPath(token)));
  return {
    template: '/src/modules/people/print/cards.typ',
    data: {
      title: t('people.cards.title'),
      lang: locale,
      count: tokens.length,
      district: district.name,
      heading: t('people.cards.heading'),
      text: t('people.cards.text'),
      until: t('people.cards.until', { until }),
      alt: t('people.cards.alt'),
    },
    assets: Object.fromEntries(
      urls.map((url, index) => [`${index}.svg`, Buffer.from(qrSvg({ text: url }))]),
    ),
  };
}

/** How many cards can still be used. */
export async function countOpenCards(tx: Tx, now: Date): Promise<number> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('invitation')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('person_id', 'is', null)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Makes all cards that were not used worthless: some went missing. */
export async function withdrawCards(tx: Tx, { command }: { command: Command }): Promise<void> {
  const { districtId, now } = command;
  await tables<PeopleTables>(tx)
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('person_id', 'is', null)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  const action = 'person.cards-withdrawn';
  await recordAudit(tx, { command, action, subject: 'district', id: districtId });
}
