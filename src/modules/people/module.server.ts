import { listDistrictIds } from '#modules/districts/server.ts';
import { now } from '#platform/clock.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { mailJob } from '#platform/mail/mail.server.ts';
import { tendMails } from '#platform/mail/tend.server.ts';
import type { Module } from '#platform/module.ts';
import { forgetAttempts } from '#platform/rate-limit/rate-limit.server.ts';
import { forgetSessions } from '#platform/session/session.server.ts';
import { signInMessages } from './messages/sign-in.ts';
import { signInCodeJob } from './sign-in-request.server.ts';
import { forgetSignInCodes } from './sign-in.server.ts';

/** People bring along what belongs to signing in, the mail that it needs included: it goes through all districts. */
export const people: Module = {
  jobs: [mailJob, signInCodeJob],
  ticks: [
    { name: 'mail_tend', pattern: '* * * * *', run: () => tendAllMails(now()) },
    { name: 'people_forget', pattern: '* * * * *', run: () => forgetWhatIsOver(now()) },
  ],
  nav: [
    {
      path: '/team/postausgang',
      text: (locale) => signInMessages.in(locale)('people.nav.outbox'),
      icon: 'mail',
      roles: ['coordination'],
    },
  ],
};

async function tendAllMails(at: Date): Promise<void> {
  const districtIds = await globally((tx) => listDistrictIds(tx));
  for (const districtId of districtIds) {
    await inDistrict(districtId, (tx) => tendMails(tx, { districtId, now: at }));
  }
}

async function forgetWhatIsOver(at: Date): Promise<void> {
  await globally(async (tx) => {
    await forgetSignInCodes(tx, at);
    await forgetSessions(tx, at);
    await forgetAttempts(tx, at);
  });
}
