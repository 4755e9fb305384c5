import type { Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { countJoinRequests } from './join/request.server.ts';
import { memberMessages } from './messages/members.ts';

/** Nobody who wants to take part should wait for an answer longer than this. */
const patience = 3 * 24 * 60 * 60_000;

/** Who would like to take part and has heard nothing yet. */
export async function dueInPeople(
  tx: Tx,
  { command: { now }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const { count, since } = await countJoinRequests(tx);
  if (count === 0 || !since) return [];
  const answerBy = new Date(since.getTime() + patience);
  return [
    {
      text: memberMessages.in(locale)('people.due.requests', { count }),
      path: '/team/leute',
      isLate: answerBy < now,
      dueAt: answerBy.toISOString(),
    },
  ];
}
