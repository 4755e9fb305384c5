import type { Module } from '#platform/module.ts';
import { districtPrivacyMessages } from './messages/privacy.ts';

export const districts: Module = {
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
