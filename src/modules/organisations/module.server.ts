import type { Module } from '#platform/module.ts';
import { askTick } from './check/ask.server.ts';
import { directorySite } from './directory/site.server.ts';
import { dueInOrganisations } from './due.server.ts';
import { usesOfPictures } from './entry/uses.server.ts';
import { forgetOrganisationsTick } from './forget.server.ts';
import { organisationsAudit } from './audit.server.ts';
import { organisationMessages } from './messages/manage.ts';
import { organisationsExport } from './personal-export.server.ts';
import { teamPath } from './paths.ts';
import { impersonalInOrganisations, organisationPersonalData } from './personal-data.server.ts';

export const organisations: Module = {
  audit: organisationsAudit,
  personalExport: organisationsExport,
  nav: [
    {
      path: teamPath,
      text: (locale) => organisationMessages.in(locale)('organisations.title'),
      below: '/team/veranstaltungen',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: teamPath,
      text: (locale) => organisationMessages.in(locale)('organisations.own'),
      icon: 'group',
      roles: ['delegate'],
    },
  ],
  site: directorySite,
  due: dueInOrganisations,
  uses: usesOfPictures,
  ticks: [askTick, forgetOrganisationsTick],
  personalData: organisationPersonalData,
  impersonal: impersonalInOrganisations,
};
