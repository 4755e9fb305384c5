import type { Locale } from '#platform/i18n/index.ts';
import { exportedAudit } from '#platform/audit/audit.server.ts';
import {
  byAccount,
  byAddress,
  byPerson,
  type PersonalExport,
} from '#platform/personal-export.server.ts';
import { exportedSessions } from '#platform/session/session.server.ts';
import { peoplePrivacyMessages } from './messages/privacy.ts';

const t = (locale: Locale) => peoplePrivacyMessages.in(locale);

export const peopleExport: PersonalExport = {
  tables: [
    {
      table: 'person',
      title: (locale) => t(locale)('people.export.person'),
      columns: ['name', 'phone', 'locale', 'created_at', 'deleted_at'],
      by: { id: byPerson },
    },
    {
      table: 'account',
      title: (locale) => t(locale)('people.export.account'),
      columns: ['address', 'created_at'],
      by: { id: byAccount },
    },
    {
      table: 'person_role',
      title: (locale) => t(locale)('people.export.role'),
      columns: ['role', 'granted_at', 'ended_at'],
      by: { person_id: byPerson },
    },
    exportedSessions((locale) => t(locale)('people.export.session')),
    {
      table: 'passkey',
      title: (locale) => t(locale)('people.export.passkey'),
      columns: ['name', 'host', 'created_at', 'used_at'],
      by: { account_id: byAccount },
    },
    {
      table: 'address_change',
      title: (locale) => t(locale)('people.export.address_change'),
      columns: ['address', 'expires_at'],
      by: { account_id: byAccount },
    },
    {
      table: 'person_pin',
      title: (locale) => t(locale)('people.export.pin'),
      columns: ['set_at', 'locked_until'],
      by: { person_id: byPerson },
    },
    {
      table: 'invitation',
      title: (locale) => t(locale)('people.export.invitation'),
      columns: ['address', 'created_at', 'expires_at', 'used_at', 'withdrawn_at'],
      by: { person_id: byPerson },
    },
    {
      table: 'invitation',
      title: (locale) => t(locale)('people.export.invited'),
      // Whom it was for is somebody else's.
      columns: ['created_at'],
      by: { created_by: byPerson },
    },
    {
      table: 'join_request',
      title: (locale) => t(locale)('people.export.join_request'),
      columns: [
        ...['name', 'address', 'phone', 'interests', 'message', 'created_at', 'answered_at'],
        ...['agreed', 'agreed_at'],
      ],
      by: { address: byAddress, id: byPerson },
    },
    {
      table: 'join_request',
      title: (locale) => t(locale)('people.export.answered'),
      columns: ['answer', 'answered_at'],
      by: { answered_by: byPerson },
    },
    {
      table: 'office_computer',
      title: (locale) => t(locale)('people.export.computer'),
      columns: ['name', 'enrolled_at', 'locks_at'],
      by: { enrolled_by: byPerson, person_id: byPerson },
    },
    exportedAudit((locale) => t(locale)('people.export.audit')),
  ],
  leftOut: [
    {
      reason: (locale) => t(locale)('people.export.secrets'),
      columns: {
        session: ['token_hash'],
        passkey: ['credential_id', 'public_key', 'transports'],
        passkey_challenge: ['challenge', 'account_id'],
        person_pin: ['hash'],
        address_change: ['token_hash'],
        invitation: ['token_hash'],
        sign_in_code: [
          ...['account_id', 'token_hash', 'code_hash', 'link_hash'],
          ...['next_path', 'locale', 'origin'],
        ],
      },
    },
    {
      reason: (locale) => t(locale)('people.export.nobody'),
      columns: { rate_limit: ['key'], person: ['account_id'] },
    },
  ],
};
