import type { Module } from '#platform/module.ts';
import { forgetTick } from './forget.server.ts';
import { signInMessages } from './messages/sign-in.ts';
import { impersonalInPeople, peoplePersonalData } from './personal-data.server.ts';
import { signInCodeJob } from './sign-in-request.server.ts';

/** People bring along what belongs to signing in, and to the log of who did what. */
export const people: Module = {
  jobs: [signInCodeJob],
  ticks: [forgetTick],
  nav: [
    {
      path: '/team/postausgang',
      text: (locale) => signInMessages.in(locale)('people.nav.outbox'),
      icon: 'mail',
      roles: ['coordination'],
    },
  ],
  personalData: peoplePersonalData,
  impersonal: impersonalInPeople,
};
