import type { Locale } from '#platform/i18n/index.ts';
import type { Module } from '#platform/module.ts';
import { districtsAudit } from './audit.server.ts';
import { dueDistrict } from './due.server.ts';
import { districtsExport } from './personal-export.server.ts';
import { detailsMessages } from './messages/details.ts';
import { setUpMessages } from './messages/set-up.ts';
import { districtPrivacyMessages } from './messages/privacy.ts';
import { pathOfStep } from './set-up-steps.ts';

export const districts: Module = {
  audit: districtsAudit,
  personalExport: districtsExport,
  nav: [
    {
      path: '/team/stadtteil',
      text: (locale) => detailsMessages.in(locale)('districts.details.title'),
      icon: 'pin',
      roles: ['coordination'],
    },
    ...(['name', 'look', 'mail', 'parts'] as const).map((step) => ({
      path: pathOfStep[step],
      text: (locale: Locale) => setUpMessages.in(locale)(`districts.set-up.step.${step}`),
      below: '/team/stadtteil',
      roles: ['coordination'],
    })),
  ],
  due: dueDistrict,
  personalData: {
    title: (locale) => districtPrivacyMessages.in(locale)('districts.privacy.title'),
    kept: [
      {
        text: (locale) => districtPrivacyMessages.in(locale)('districts.privacy.text'),
        columns: { district: ['contact', 'carrier'] },
        erasedBy: 'hand',
      },
    ],
  },
  impersonal: {
    district: [
      ...['slug', 'name', 'town', 'postal_code', 'time_zone', 'state', 'about', 'branding'],
      'unused_parts',
    ],
    district_host: ['host'],
    district_due: ['kind'],
    district_ending: ['name'],
    district_zone: ['time_zone'],
  },
};
