import { slipsBetween } from '#platform/slips.ts';

/** Where most people have their address. */
const wellKnown = [
  ...['gmx.de', 'gmx.net', 'web.de', 't-online.de', 'freenet.de', 'arcor.de', 'posteo.de'],
  ...['gmail.com', 'googlemail.com', 'outlook.de', 'outlook.com', 'hotmail.de', 'hotmail.com'],
  ...['live.de', 'yahoo.de', 'yahoo.com', 'icloud.com', 'aol.com', 'mailbox.org', 'email.de'],
  ...['unitybox.de', 'vodafone.de', 'versanet.de', 'helimail.de'],
];
/** One letter away from those above, and real. */
const alsoReal = new Set([
  'aol.de',
  'mail.de',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'live.com',
  'me.com',
]);
const wrongEnds = new Map([
  ['gmail.de', 'gmail.com'],
  ['googlemail.de', 'googlemail.com'],
  ['t-online.com', 't-online.de'],
  ['web.com', 'web.de'],
  ['icloud.de', 'icloud.com'],
]);

/** The well-known domain that was probably meant; null where nothing speaks for a slip. */
export function findMeantDomain(domain: string): string | null {
  if (wellKnown.includes(domain) || alsoReal.has(domain)) return null;
  return (
    wrongEnds.get(domain) ??
    wellKnown.find((known) => slipsBetween({ a: domain, b: known, most: 1 }) === 1) ??
    null
  );
}
