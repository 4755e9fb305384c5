import type { Module, NavEntry } from '#platform/module.ts';
import { careAudit } from './audit.server.ts';
import { dueInCare } from './due.server.ts';
import { forgetCareTick } from './forget.server.ts';
import { careMessages } from './messages/care.ts';
import { careTeamMessages } from './messages/manage.ts';
import { carePersonalData, impersonalInCare } from './personal-data.server.ts';
import { careExport } from './personal-export.server.ts';
import { careSite } from './site.server.ts';
import { teamCarePath, teamPlansPath, teamRoundsPath, teamSponsorsPath } from './thing/thing.ts';
import { usesInCare } from './uses.server.ts';
import { weatherTick } from './weather/tick.server.ts';

const everything = ['coordination', 'volunteer'];

function below(path: string, key: 'rounds' | 'sponsors' | 'plans'): NavEntry {
  return {
    path,
    text: (locale) => careTeamMessages.in(locale)(`care.team.${key}`),
    below: teamCarePath,
    roles: everything,
  };
}

export const care: Module = {
  audit: careAudit,
  nav: [
    {
      path: teamCarePath,
      text: (locale) => careMessages.in(locale)('care.title'),
      icon: 'flower',
      roles: everything,
    },
    below(teamRoundsPath, 'rounds'),
    below(teamSponsorsPath, 'sponsors'),
    below(teamPlansPath, 'plans'),
  ],
  due: dueInCare,
  uses: usesInCare,
  site: careSite,
  ticks: [forgetCareTick, weatherTick],
  personalData: carePersonalData,
  personalExport: careExport,
  impersonal: impersonalInCare,
};
