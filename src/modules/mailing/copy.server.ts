import type { CopyRules } from '#platform/module.ts';
import { newToken } from '#platform/token.server.ts';

/** Nobody is mailed twice because a district was copied: what is under way waits for somebody to decide. */
export const mailingCopy: CopyRules = {
  mailing_request: 'stays',
  mailing_issue: (row) => (row['state'] === 'sending' ? { ...row, state: 'paused' } : row),
  mailing_delivery: (row) => (row['state'] === 'claimed' ? { ...row, state: 'unclear' } : row),
  // A link opens one district only; the links in mails that were sent already go on where the original is gone.
  mailing_subscription: (row, { isBeside }) =>
    isBeside && row['token'] !== null ? { ...row, token: newToken() } : row,
};
