import type { Module } from '#platform/module.ts';
import { peopleExport } from './personal-export.server.ts';
import { peopleAudit } from './audit.server.ts';
import { dueInPeople } from './due.server.ts';
import { forgetAuditTick } from './forget-audit.server.ts';
import { forgetTick } from './forget.server.ts';
import { forgetJoinTick } from './join/forget.server.ts';
import { eraseTick } from './member/erase.server.ts';
import { peopleAuditMessages } from './messages/audit.ts';
import { memberMessages } from './messages/members.ts';
import { peoplePrivacyMessages } from './messages/privacy.ts';
import { signInMessages } from './messages/sign-in.ts';
import { impersonalInPeople, peoplePersonalData } from './personal-data.server.ts';
import { signInCodeJob } from './sign-in-request.server.ts';
import { peopleSite } from './site.server.ts';

/** Who belongs to the district, how they come in and go, and the log of who did what. */
export const people: Module = {
  audit: peopleAudit,
  personalExport: peopleExport,
  jobs: [signInCodeJob],
  ticks: [forgetTick, eraseTick, forgetJoinTick, forgetAuditTick],
  nav: [
    {
      path: '/team/leute',
      text: (locale) => memberMessages.in(locale)('people.members.title'),
      icon: 'group',
      roles: ['coordination'],
    },
    {
      path: '/team/postausgang',
      text: (locale) => signInMessages.in(locale)('people.nav.outbox'),
      icon: 'mail',
      roles: ['coordination'],
    },
    {
      path: '/team/verlauf',
      text: (locale) => peopleAuditMessages.in(locale)('people.nav.audit'),
      icon: 'clock',
      roles: ['coordination'],
    },
    {
      path: '/team/datenschutz',
      text: (locale) => peoplePrivacyMessages.in(locale)('people.nav.retention'),
      below: '/team/verlauf',
      roles: ['coordination'],
    },
  ],
  due: dueInPeople,
  site: peopleSite,
  // Invitations and enrolled computers are secrets of the place where they were made.
  copy: { invitation: 'stays', office_computer: 'stays' },
  personalData: peoplePersonalData,
  impersonal: impersonalInPeople,
};
