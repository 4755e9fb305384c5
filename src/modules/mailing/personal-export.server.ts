import { tables, type Tx } from '#platform/database/connection.server.ts';
import {
  byPerson,
  type ExportSubject,
  type PersonalExport,
} from '#platform/personal-export.server.ts';
import { privacyMessages } from './messages/privacy.ts';
import { readAddress } from './subscription/address.ts';
import { hashAddress } from './subscription/address-hash.server.ts';
import type { MailingTables } from './tables.server.ts';

export const mailingExport: PersonalExport = {
  tables: [
    {
      table: 'mailing_subscription',
      title: (locale) => privacyMessages.in(locale)('mailing.export.subscription'),
      columns: ['address', 'name', 'locale', 'categories', 'state', 'created_at', 'left_at'],
      by: { address_hash: byHash },
    },
    {
      table: 'mailing_request',
      title: (locale) => privacyMessages.in(locale)('mailing.export.request'),
      columns: ['address', 'name', 'locale', 'categories', 'requested_at', 'ends_at'],
      by: { address_hash: byHash },
    },
    {
      table: 'mailing_consent',
      title: (locale) => privacyMessages.in(locale)('mailing.export.consent'),
      columns: ['how', 'wording', 'note', 'requested_at', 'given_at', 'ended_at'],
      by: { address_hash: byHash },
    },
    {
      table: 'mailing_suppression',
      title: (locale) => privacyMessages.in(locale)('mailing.export.suppression'),
      columns: ['kind', 'since'],
      by: { address_hash: byHash },
    },
    {
      table: 'mailing_block_change',
      title: (locale) => privacyMessages.in(locale)('mailing.export.block_change'),
      columns: ['change', 'reason', 'at'],
      by: { address_hash: byHash },
    },
    {
      table: 'mailing_delivery',
      title: (locale) => privacyMessages.in(locale)('mailing.export.delivery'),
      columns: ['state', 'finished_at', 'reply'],
      by: { subscription_id: listSubscriptions },
    },
    {
      table: 'mailing_block_change',
      title: (locale) => privacyMessages.in(locale)('mailing.export.blocked_by'),
      // Whom it was about is somebody else's.
      columns: ['change', 'at'],
      by: { person_id: byPerson },
    },
    {
      table: 'mailing_issue',
      title: (locale) => privacyMessages.in(locale)('mailing.export.issue'),
      columns: ['subject', 'state', 'created_at', 'started_at'],
      by: { created_by: byPerson, started_by: byPerson },
    },
    {
      table: 'mailing_import',
      title: (locale) => privacyMessages.in(locale)('mailing.export.import'),
      columns: ['origin', 'state', 'created_at', 'taken_at', 'withdrawn_at'],
      by: { created_by: byPerson, taken_by: byPerson, withdrawn_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => privacyMessages.in(locale)('mailing.export.secrets'),
      columns: { mailing_subscription: ['token'], mailing_request: ['origin', 'link_hash'] },
    },
    {
      reason: (locale) => privacyMessages.in(locale)('mailing.export.of_all'),
      columns: {
        mailing_import: ['pasted', 'left_lines'],
        mailing_issue: [
          ...['slug', 'greeting', 'closing', 'seen', 'content'],
          ...['pause_reason', 'trouble'],
        ],
      },
    },
  ],
};

function byHash({ districtId, address }: ExportSubject): readonly Buffer[] {
  const read = address === null ? null : readAddress(address);
  return read?.problem === null ? [hashAddress({ districtId, key: read.key })] : [];
}

async function listSubscriptions(of: ExportSubject, tx: Tx): Promise<string[]> {
  const hashes = byHash(of);
  if (hashes.length === 0) return [];
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select('id')
    .where('address_hash', 'in', [...hashes])
    .execute();
  return rows.map(({ id }) => id);
}
