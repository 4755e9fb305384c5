import { now } from '#platform/clock.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { forgetAttempts } from '#platform/rate-limit/rate-limit.server.ts';
import { forgetSessions } from '#platform/session/session.server.ts';
import { forgetAddressChanges } from './address/change.server.ts';
import { forgetChallenges } from './passkey/challenge.server.ts';
import { forgetSignInCodes } from './sign-in.server.ts';

/** Erases codes, sessions and counts of attempts as soon as they are over. */
export const forgetTick: Tick = {
  name: 'people_forget',
  pattern: '* * * * *',
  run: () => forgetWhatIsOver(now()),
};

export async function forgetWhatIsOver(at: Date): Promise<void> {
  await globally(async (tx) => {
    await forgetSignInCodes(tx, at);
    await forgetSessions(tx, at);
    await forgetChallenges(tx, at);
    await forgetAddressChanges(tx, at);
    await forgetAttempts(tx, at);
  });
}
