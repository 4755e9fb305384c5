import { now } from '#platform/clock.ts';

/** What somebody who looks after an installation should see: who tries to get in, and what was refused. */
export type SecurityEvent =
  | 'sign-in.wrong'
  | 'sign-in.over'
  | 'sign-in.limited'
  | 'sign-in.stranger'
  | 'passkey.refused'
  | 'pin.wrong'
  | 'pin.locked'
  | 'request.forbidden'
  | 'request.foreign-origin';

/**
 * Writes one line of JSON to the output of the process, where the operator's system keeps it. It says when (UTC),
 * what, in which district, and whose id where somebody is signed in; never an address, a code, a token or the network
 * that asked. JSON has no line break in a string, so nobody can write a line of their own.
 */
export function logSecurity(
  event: SecurityEvent,
  {
    districtId = null,
    personId = null,
    route = null,
  }: {
    districtId?: string | null | undefined;
    personId?: string | null | undefined;
    /** Of the code, as `/team/leute/[id]`; what was asked for may hold a secret. */
    route?: string | null;
  },
): void {
  const at = now().toISOString();
  console.warn(JSON.stringify({ security: event, at, districtId, personId, route }));
}
