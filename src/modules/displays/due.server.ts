import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { displaysMessages } from './messages/team.ts';
import { findScreenSeen } from './seen.server.ts';

const day = 24 * 3_600_000;
/** After that somebody has taken it down, and knows. */
const mostDays = 21;

/** That the screen is silent, for those who can switch it on again. */
export async function dueInDisplays(
  tx: Tx,
  { command, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.some((role) => role === 'coordination' || role === 'volunteer')) return [];
  const seenAt = await findScreenSeen(tx);
  const days = seenAt ? Math.floor((command.now.getTime() - seenAt.getTime()) / day) : 0;
  if (days < 1 || days > mostDays) return [];
  const text = displaysMessages.in(locale)('displays.due.silent', { days });
  return [{ text, path: '/team/schaufenster', isLate: false, dueAt: null }];
}
