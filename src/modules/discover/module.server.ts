import type { Module } from '#platform/module.ts';
import { discoverAudit } from './audit.server.ts';
import { sightMessages } from './messages/sight.ts';
import { trailMessages } from './messages/trail.ts';
import {
  discoverExport,
  discoverPersonalData,
  impersonalInDiscover,
} from './personal-data.server.ts';
import { teamSightsPath } from './sight/sight.ts';
import { teamTrailsPath } from './trail/trail.ts';
import { discoverSite } from './site.server.ts';
import { usesInDiscover } from './uses.server.ts';

export const discover: Module = {
  audit: discoverAudit,
  nav: [
    {
      path: teamSightsPath,
      text: (locale) => sightMessages.in(locale)('discover.title'),
      icon: 'pin',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: teamTrailsPath,
      text: (locale) => trailMessages.in(locale)('discover.trail.title'),
      below: teamSightsPath,
      roles: ['coordination', 'volunteer'],
    },
  ],
  uses: usesInDiscover,
  site: discoverSite,
  personalData: discoverPersonalData,
  personalExport: discoverExport,
  impersonal: impersonalInDiscover,
};
