import type { Columns, PersonalData } from '#platform/module.ts';
import { sessionDays } from '#platform/session/session.server.ts';
import { codeMinutes } from './code.server.ts';
import { peoplePrivacyMessages } from './messages/privacy.ts';

export const peoplePersonalData: PersonalData = {
  title: (locale) => peoplePrivacyMessages.in(locale)('people.privacy.title'),
  kept: [
    {
      text: (locale) => peoplePrivacyMessages.in(locale)('people.privacy.person'),
      columns: { person: ['name'], account: ['address'] },
      erasedBy: 'hand',
    },
    {
      text: (locale) =>
        peoplePrivacyMessages.in(locale)('people.privacy.session', { days: sessionDays }),
      columns: { session: ['token_hash', 'device'] },
      erasedBy: ['people_forget'],
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
      // Ids of persons only.
      text: (locale) => peoplePrivacyMessages.in(locale)('people.privacy.audit'),
      columns: {},
      erasedBy: 'hand',
    },
  ],
};

export const impersonalInPeople: Columns = { audit_entry: ['action', 'subject', 'fields'] };
