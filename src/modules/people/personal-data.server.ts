import type { Columns, PersonalData } from '#platform/module.ts';
import { sessionDays } from '#platform/session/session.server.ts';
import { changeHours } from './address/address.ts';
import { auditYears } from './audit-years.ts';
import { codeMinutes } from './code.server.ts';
import { invitationDays } from './invitation/invitation.ts';
import { answeredDays, waitingDays } from './join/interests.ts';
import { returnDays } from './member/member.ts';
import { peoplePrivacyMessages } from './messages/privacy.ts';

export const peoplePersonalData: PersonalData = {
  title: (locale) => peoplePrivacyMessages.in(locale)('people.privacy.title'),
  kept: [
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.person', { days: returnDays }),
      columns: { person: ['name', 'phone'], account: ['address'] },
      erasedBy: ['people_erase'],
    },
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.session', { days: sessionDays }),
      columns: { session: ['token_hash', 'device'] },
      erasedBy: ['people_forget'],
    },
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.address', { hours: changeHours }),
      columns: { address_change: ['address', 'token_hash'] },
      erasedBy: ['people_forget'],
    },
    {
      text: (locale) => peoplePrivacyMessages.in(locale)('people.privacy.passkey'),
      columns: {
        passkey: ['host', 'credential_id', 'public_key', 'transports', 'name'],
        passkey_challenge: ['challenge'],
      },
      erasedBy: ['people_erase', 'people_forget'],
    },
    {
      text: (locale) => peoplePrivacyMessages.in(locale)('people.privacy.pin'),
      columns: { person_pin: ['hash'] },
      erasedBy: ['people_erase'],
    },
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.code', { minutes: codeMinutes }),
      columns: {
        sign_in_code: ['token_hash', 'code_hash', 'link_hash', 'next_path', 'locale', 'origin'],
        rate_limit: ['key'],
      },
      erasedBy: ['people_forget'],
    },
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.invitation', {
          days: invitationDays,
          kept: answeredDays,
        }),
      columns: { invitation: ['address', 'token_hash'] },
      erasedBy: ['people_forget_join'],
    },
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.join', {
          answered: answeredDays,
          waiting: waitingDays,
        }),
      columns: {
        join_request: ['name', 'address', 'phone', 'interests', 'message', 'agreed'],
      },
      erasedBy: ['people_forget_join'],
    },
    {
      // Ids of persons only.
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.audit', { years: auditYears }),
      columns: {},
      erasedBy: ['people_forget_audit'],
    },
  ],
};

export const impersonalInPeople: Columns = {
  // How much was erased on a day.
  erasure_log: ['rule', 'kind'],
  audit_entry: ['action', 'subject', 'fields'],
  office_computer: ['name'],
};
