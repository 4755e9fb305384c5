import { isVisible, manyLines } from '#platform/typed-text.ts';

export const handBackLimits = { reason: 500 } as const;

/** The sentence with which a notice goes back to its club: without one, nobody knows what to change. */
export function parseHandBack(text: string): {
  reason: string;
  error: 'reason_required' | 'text_too_long' | null;
} {
  const reason = manyLines(text);
  if (!isVisible(reason)) return { reason, error: 'reason_required' };
  return { reason, error: reason.length > handBackLimits.reason ? 'text_too_long' : null };
}
