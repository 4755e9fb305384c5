import type { Module } from '#platform/module.ts';
import { discoverAudit } from './audit.server.ts';
import { dueInDiscover } from './due.server.ts';
import { signMessages } from './messages/sign.ts';
import { sightMessages } from './messages/sight.ts';
import { trailMessages } from './messages/trail.ts';
import {
  discoverExport,
  discoverPersonalData,
  impersonalInDiscover,
} from './personal-data.server.ts';
import { forgetDamagedSignsTick } from './sign/forget.server.ts';
import { teamSignsPath } from './sign/sign.ts';
import { teamSightsPath } from './sight/sight.ts';
import { teamTrailsPath } from './trail/trail.ts';
import { discoverSite } from './site.server.ts';
import { usesInDiscover } from './uses.server.ts';

export const discover: Module = {
  ticks: [forgetDamagedSignsTick],
  due: dueInDiscover,
  audit: discoverAudit,
  nav: [
    {
      path: teamSightsPath,
      text: (locale) => sightMessages.in(locale)('discover.title'),
      icon: 'pin',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: teamSignsPath,
      text: (locale) => signMessages.in(locale)('discover.signs.title'),
      icon: 'link',
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
