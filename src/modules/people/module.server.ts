import type { Module } from '#platform/module.ts';
import { dueInPeople } from './due.server.ts';
import { forgetTick } from './forget.server.ts';
import { forgetJoinTick } from './join/forget.server.ts';
import { eraseTick } from './member/erase.server.ts';
import { memberMessages } from './messages/members.ts';
import { signInMessages } from './messages/sign-in.ts';
import { impersonalInPeople, peoplePersonalData } from './personal-data.server.ts';
import { signInCodeJob } from './sign-in-request.server.ts';
import { peopleSite } from './site.server.ts';

/** Who belongs to the district, how they come in and go, and the log of who did what. */
export const people: Module = {
  jobs: [signInCodeJob],
  ticks: [forgetTick, eraseTick, forgetJoinTick],
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
  ],
  due: dueInPeople,
  site: peopleSite,
  // Invitations and enrolled computers are secrets of the place where they were made.
  copy: { invitation: 'stays', office_computer: 'stays' },
  personalData: peoplePersonalData,
  impersonal: impersonalInPeople,
};
