import type { Locale } from '#platform/i18n/index.ts';
import type { Module, NavEntry } from '#platform/module.ts';
import { dutiesAudit } from './audit.server.ts';
import { dueInDuties } from './due.server.ts';
import { forgetDutiesTick } from './forget.server.ts';
import { dutyCallMessages } from './messages/calls.ts';
import { dutyPaperMessages } from './messages/paper.ts';
import { dutyMessages } from './messages/page.ts';
import { dutySettingMessages } from './messages/setting.ts';
import { teamPath } from './paths.ts';
import { dutiesExport } from './personal-export.server.ts';
import { dutiesPersonalData, impersonalInDuties } from './personal-data.server.ts';
import { remindTick } from './shift/remind.server.ts';
import { settleTick } from './shift/tick.server.ts';
import { standInTick } from './stand-in/tick.server.ts';

const everybody = ['coordination', 'volunteer'];

/** A page that stands below the list. */
const below = (
  path: string,
  { text, roles = everybody }: { text(locale: Locale): string; roles?: string[] },
): NavEntry => ({ path: `${teamPath}/${path}`, text, roles, below: teamPath });

/** Who is needed when, and who comes. */
export const duties: Module = {
  audit: dutiesAudit,
  personalExport: dutiesExport,
  nav: [
    {
      path: teamPath,
      text: (locale) => dutyMessages.in(locale)('duties.title'),
      icon: 'clock',
      roles: everybody,
    },
    below('plan', { text: (locale) => dutyPaperMessages.in(locale)('duties.plan.title') }),
    below('ich', { text: (locale) => dutySettingMessages.in(locale)('duties.own.title') }),
    below('einteilung', { text: (locale) => dutySettingMessages.in(locale)('duties.needs.title') }),
    below('anrufe', {
      text: (locale) => dutyCallMessages.in(locale)('duties.calls.title'),
      roles: ['coordination'],
    }),
    below('regeln', {
      text: (locale) => dutySettingMessages.in(locale)('duties.rules.title'),
      roles: ['coordination'],
    }),
  ],
  subjectLinks: [
    {
      table: 'event',
      route: '/team/dienste/einteilung/[id]',
      text: (locale) => dutySettingMessages.in(locale)('duties.needs.link'),
      icon: 'group',
      isForDrafts: true,
    },
  ],
  due: dueInDuties,
  ticks: [settleTick, standInTick, remindTick, forgetDutiesTick],
  // Both copies would ask and be answered; a link opens one district only.
  copy: {
    stand_in_search: 'stays',
    stand_in_ask: 'stays',
    stand_in_message: 'stays',
    duty_assignment: (row) => ({ ...row, cannot_hash: null, to_ring: null }),
    duty_person: (row) => ({ ...row, link_hash: null, calendar_hash: null }),
  },
  personalData: dutiesPersonalData,
  impersonal: impersonalInDuties,
};
