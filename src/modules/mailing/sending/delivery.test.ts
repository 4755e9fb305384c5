import { describe, expect, test } from 'vitest';
import type { Outcome } from '#platform/mail/mail.ts';
import { countRefusals, judgeOutcome, nextBatchSize, type Result } from './delivery.ts';

const now = new Date('2026-11-22T12:00:00Z');

function judge(outcome: Omit<Outcome, 'reply'>, attempts = 1) {
  const { result, consequence } = judgeOutcome({
    outcome: { reply: 'what it said', ...outcome },
    subscriptionId: 'renate',
    attempts,
    now,
  });
  return [result.state, result.counts, consequence.kind];
}

describe('what a mail server says', () => {
  test.each([
    ['it took the mail', 'sent', 'text', 250, ['delivered', true, 'go-on']],
    ['no such user', 'failed', 'recipient', 550, ['failed', true, 'go-on']],
    ['we take this for advertising', 'failed', 'text', 554, ['failed', true, 'go-on']],
    ['mailbox full, try later', 'postponed', 'recipient', 452, ['waiting', true, 'go-on']],
    ['text not now', 'postponed', 'text', 451, ['waiting', true, 'go-on']],
    ['not your address', 'failed', 'sender', 553, ['waiting', false, 'pause']],
    ['too many mails from you', 'postponed', 'sender', 450, ['waiting', true, 'reconnect']],
    ['I hang up', 'postponed', 'recipient', 421, ['waiting', true, 'reconnect']],
    ['I hang up', 'postponed', 'connect', 421, ['waiting', true, 'reconnect']],
    ['nothing, before the text', 'postponed', 'connect', null, ['waiting', true, 'reconnect']],
    ['nothing, after the text', 'unclear', 'text', null, ['unclear', true, 'reconnect']],
  ] as const)('%s', (_says, state, stage, code, expected) => {
    expect(judge({ state, stage, code })).toEqual(expected);
  });

  test('is asked for again by the schedule of all mails, and not for ever', () => {
    const outcome = { state: 'postponed', stage: 'recipient', code: 451, reply: '' } as const;
    const { result } = judgeOutcome({ outcome, subscriptionId: 'renate', attempts: 2, now });
    expect(result.dueAt).toEqual(new Date('2026-11-22T12:02:00Z'));
    expect(judge(outcome, 12)).toEqual(['failed', true, 'go-on']);
  });
});

describe('refusals in a row', () => {
  const refused = (subscriptionId: string): Result => ({
    subscriptionId,
    state: 'failed',
    reply: '',
    dueAt: null,
    counts: true,
  });
  const ten = Array.from({ length: 10 }, (_, at) => `person-${at}`);

  test('are told after ten', () => {
    const count = countRefusals();
    const told = ten.map((id) => count({ result: refused(id), attempts: 1 }));
    expect(told.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => null));
    expect(told[9]).toEqual(ten);
  });

  test('end with the first mail that is taken, and count nobody twice', () => {
    const count = countRefusals();
    for (const id of ten.slice(0, 9)) count({ result: refused(id), attempts: 1 });
    count({ result: { ...refused('anna'), state: 'delivered' }, attempts: 1 });
    expect(count({ result: refused('berta'), attempts: 1 })).toBeNull();
    const again = ten.map((id) => count({ result: refused(id), attempts: 2 }));
    expect(again.every((told) => told === null)).toBe(true);
  });
});

test('a batch takes about a second, never more than twenty mails and never none', () => {
  expect(nextBatchSize({ size: 5, milliseconds: 20 })).toBe(20);
  expect(nextBatchSize({ size: 20, milliseconds: 4000 })).toBe(5);
  expect(nextBatchSize({ size: 1, milliseconds: 30_000 })).toBe(1);
  expect(nextBatchSize({ size: 5, milliseconds: 0 })).toBe(20);
});
