import type { Module } from '#platform/module.ts';
import { discoverAudit } from './audit.server.ts';
import { sightMessages } from './messages/sight.ts';
import {
  discoverExport,
  discoverPersonalData,
  impersonalInDiscover,
} from './personal-data.server.ts';
import { teamSightsPath } from './sight/sight.ts';
import { discoverSite } from './site.server.ts';
import { usesOfPlaces } from './uses.server.ts';

export const discover: Module = {
  audit: discoverAudit,
  nav: [
    {
      path: teamSightsPath,
      text: (locale) => sightMessages.in(locale)('discover.title'),
      icon: 'pin',
      roles: ['coordination', 'volunteer'],
    },
  ],
  uses: usesOfPlaces,
  site: discoverSite,
  personalData: discoverPersonalData,
  personalExport: discoverExport,
  impersonal: impersonalInDiscover,
};
