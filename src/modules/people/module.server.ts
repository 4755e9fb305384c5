import { now } from '#platform/clock.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Module } from '#platform/module.ts';
import { forgetAttempts } from '#platform/rate-limit/rate-limit.server.ts';
import { forgetSessions } from '#platform/session/session.server.ts';
import { signInMessages } from './messages/sign-in.ts';
import { signInCodeJob } from './sign-in-request.server.ts';
import { forgetSignInCodes } from './sign-in.server.ts';

/** People bring along what belongs to signing in. */
export const people: Module = {
  jobs: [signInCodeJob],
  ticks: [{ name: 'people_forget', pattern: '* * * * *', run: () => forgetWhatIsOver(now()) }],
  nav: [
    {
      path: '/team/postausgang',
      text: (locale) => signInMessages.in(locale)('people.nav.outbox'),
      icon: 'mail',
      roles: ['coordination'],
    },
  ],
};

async function forgetWhatIsOver(at: Date): Promise<void> {
  await globally(async (tx) => {
    await forgetSignInCodes(tx, at);
    await forgetSessions(tx, at);
    await forgetAttempts(tx, at);
  });
}
