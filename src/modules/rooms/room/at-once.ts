import type { Approval } from './room.ts';

/** Who asks for a room: somebody unknown, a group by its link or its contact here, or the team for somebody. */
export type AskedBy = 'anybody' | 'club' | 'team';

/** Whether nobody has to say yes. What the team writes down, it has agreed to. */
export function isBookedAtOnce(approval: Approval, by: AskedBy): boolean {
  if (by === 'team' || approval === 'none') return true;
  return approval === 'unless_club' && by === 'club';
}
