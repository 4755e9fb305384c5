import { sql } from 'kysely';
import { listDistrictIds, findDistrict } from '#modules/districts/server.ts';
import { findLocaleOf } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { toOrganisation } from '../entry/row.server.ts';
import type { StoredOrganisation } from '../organisation.ts';
import { checkMessages } from '../messages/check.ts';
import { checkPath } from '../paths.ts';
import { findOrganisationSettings } from '../settings.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { askAfter, daysBefore, linkHolds, mostPerDay } from './days.ts';

export const askTick: Tick = {
  name: 'organisations_ask',
  pattern: '20 7 * * 1-5',
  districts: () => globally(listDistrictIds),
  perDistrict: askWhetherRight,
};

/** Asks by mail those whose entry nobody has looked at for a year, where the district wishes so; once a year each. */
export async function askWhetherRight(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const { asksYearly, origin } = await findOrganisationSettings(tx);
  const district = asksYearly && origin ? await findDistrict(tx, districtId) : null;
  if (!district) return;
  const rows = await tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .selectAll()
    .where('category', 'is not', null)
    .where('deleted_at', 'is', null)
    .where(sql<Date>`greatest(updated_at, confirmed_at)`, '<', daysBefore(now, askAfter))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('organisation_check')
            .select('organisation_check.id')
            .whereRef('organisation_id', '=', 'organisation.id')
            .where('sent_at', '>', daysBefore(now, askAfter)),
        ),
      ),
    )
    .orderBy('updated_at')
    .orderBy('id')
    .execute();
  const asked = rows.map(toOrganisation).flatMap((organisation) => {
    const address = addressToAsk(organisation);
    return address ? [{ organisation, address }] : [];
  });
  for (const { organisation, address } of asked.slice(0, mostPerDay)) {
    const token = newToken();
    const locale = await findLocaleOf(tx, address);
    const link = origin + localPath(locale, checkPath(token));
    const t = checkMessages.in(locale);
    const mailId = await sendMail(tx, {
      districtId,
      to: address,
      sender: { name: district.name, address: district.contact.mail },
      subject: t('organisations.check.mail.subject', { name: organisation.name }),
      text: t('organisations.check.mail.text', {
        name: organisation.name,
        district: district.name,
        link,
        days: linkHolds,
      }),
      purpose: 'organisation-check',
      // Whoever reads it can answer for the organisation.
      textUntil: daysBefore(now, -linkHolds),
      now,
    });
    await tables<OrganisationTables>(tx)
      .insertInto('organisation_check')
      .values({
        district_id: districtId,
        id: newId(),
        organisation_id: organisation.id,
        address,
        token_hash: hashToken(token),
        mail_id: mailId,
        sent_at: now,
        answered_at: null,
        answer: null,
      })
      .execute();
  }
}

/** The organisation's own address, or that of the first person who has one. */
function addressToAsk({ mail, contacts }: StoredOrganisation): string | null {
  return mail || contacts.find((one) => one.mail)?.mail || null;
}
