import type { Columns, PersonalData } from '#platform/module.ts';
import { checkKept } from './check/days.ts';
import { draftDays, keptDays } from './forget.server.ts';
import { organisationPrivacyMessages } from './messages/privacy.ts';

export const organisationPersonalData: PersonalData = {
  title: (locale) => organisationPrivacyMessages.in(locale)('organisations.privacy.title'),
  kept: [
    {
      text: (locale) =>
        organisationPrivacyMessages.in(locale)('organisations.privacy.entry', { days: keptDays }),
      columns: {
        organisation: ['contacts', 'mail', 'phone', 'postal_code', 'street', 'town'],
      },
      erasedBy: ['organisations_forget'],
    },
    {
      text: (locale) =>
        organisationPrivacyMessages.in(locale)('organisations.privacy.proposal', {
          days: keptDays,
        }),
      columns: { organisation_proposal: ['changes', 'reason'] },
      erasedBy: ['organisations_forget'],
    },
    {
      text: (locale) =>
        organisationPrivacyMessages.in(locale)('organisations.privacy.import', { days: draftDays }),
      columns: { organisation_import: ['sheet'] },
      erasedBy: ['organisations_forget'],
    },
    {
      text: (locale) =>
        organisationPrivacyMessages.in(locale)('organisations.privacy.check', { days: checkKept }),
      columns: { organisation_check: ['address', 'token_hash'] },
      erasedBy: ['organisations_forget'],
    },
  ],
};

export const impersonalInOrganisations: Columns = {
  organisation: [
    'slug',
    'name',
    'website',
    'description',
    'opening',
    'consultation',
    'times_note',
    'access',
    'languages',
  ],
  organisation_import: ['columns', 'file_name'],
  organisation_settings: ['origin'],
};
