/** When a tick runs next, by the patterns that ours have: daily at `m h * * *` (UTC), each minute, or every few minutes. */
export function nextRun({ pattern, now }: { pattern: string; now: Date }): Date {
  const minute = 60_000;
  const coming = new Date(Math.floor(now.getTime() / minute + 1) * minute);
  if (pattern === '* * * * *') return coming;
  const every = Number(/^\*\/(\d+) \* \* \* \*$/.exec(pattern)?.[1]);
  // Counted from each full hour, as cron does: what divides it is never told wrong.
  if (60 % every === 0)
    return new Date(Math.ceil(coming.getTime() / (every * minute)) * every * minute);
  const [, m, h] = /^(\d+) (\d+) \* \* \*$/.exec(pattern) ?? [];
  if (m === undefined || h === undefined) throw new Error(`No daily pattern: ${pattern}`);
  const next = new Date(coming);
  next.setUTCHours(Number(h), Number(m), 0, 0);
  if (next < coming) next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
