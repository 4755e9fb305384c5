import type { Module } from '#platform/module.ts';
import { districtsExport } from './personal-export.server.ts';
import { districtsAudit } from './audit.server.ts';
import { dueDetails } from './due.server.ts';
import { detailsMessages } from './messages/details.ts';
import { districtPrivacyMessages } from './messages/privacy.ts';

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
  ],
  due: dueDetails,
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
    district: ['slug', 'name', 'town', 'postal_code', 'time_zone', 'state', 'about', 'branding'],
    district_host: ['host'],
    district_due: ['kind'],
  },
};
