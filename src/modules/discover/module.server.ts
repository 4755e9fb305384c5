import type { Module } from '#platform/module.ts';
import { discoverAudit } from './audit.server.ts';
import { dueInDiscover } from './due.server.ts';
import { signMessages } from './messages/sign.ts';
import { sightMessages } from './messages/sight.ts';
import {
  discoverExport,
  discoverPersonalData,
  impersonalInDiscover,
} from './personal-data.server.ts';
import { forgetDamagedSignsTick } from './sign/forget.server.ts';
import { teamSignsPath } from './sign/sign.ts';
import { teamSightsPath } from './sight/sight.ts';
import { discoverSite } from './site.server.ts';
import { usesOfPlaces } from './uses.server.ts';

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
      below: teamSightsPath,
      text: (locale) => signMessages.in(locale)('discover.signs.title'),
      roles: ['coordination', 'volunteer'],
    },
  ],
  uses: usesOfPlaces,
  site: discoverSite,
  personalData: discoverPersonalData,
  personalExport: discoverExport,
  impersonal: impersonalInDiscover,
};
