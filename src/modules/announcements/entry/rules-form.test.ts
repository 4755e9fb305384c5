import { expect, test } from 'vitest';
import type { Channel } from '../channel.ts';
import { noRules, type Rules } from './rule.ts';
import { parseRules } from './rules-form.ts';

const base = { icon: 'info', text: () => '', doneText: () => '' } as const;
const post: Channel = {
  ...{ ...base, key: 'post', concerns: ['event', 'notice'] },
  moments: [
    { key: 'ahead', days: { event: 3, notice: 2 }, per: 'date' },
    { key: 'day', days: { event: 0, notice: 0 }, per: 'date', concerns: ['event'] },
  ],
};
const mail: Channel = {
  ...{ ...base, key: 'mail', concerns: ['event'], report: () => Promise.resolve([]) },
  moments: [{ key: 'ahead', days: { event: 7, notice: 7 }, per: 'event' }],
};
const usual = { 'post.ahead.event': '3', 'post.ahead.notice': '2', 'post.day.event': '0' };

test('what is as the channel has it is not kept', () => {
  const { rules, typed } = parse({ ...usual });
  expect(typed.errors).toEqual([]);
  expect(rules).toEqual({ off: [], days: {}, version: 4 });
});

test('what is changed is kept, and only that', () => {
  const { rules } = parse({ ...usual, 'post.ahead.event': ' 5 ' });
  expect(rules.days).toEqual({ 'post ahead': { event: 5, notice: 2 } });
});

test.each(['', '-1', '91', '1000', '3.5', '3,5', 'drei', '٣', '<b>3</b>', '1e1'])(
  '%j is no number of days: its field is named, and what was typed comes back',
  (text) => {
    const { typed } = parse({ ...usual, 'post.ahead.event': text });
    expect(typed.errors).toEqual(['post.ahead.event']);
    expect(typed.values['post.ahead.event']).toBe(text);
  },
);

test('a form without its fields is refused, not taken for zeros', () => {
  expect(parse({}).typed.errors).toEqual(Object.keys(usual));
});

test('a way that is not ticked is off; of ways that are not shown nothing is forgotten', () => {
  const before: Rules = { off: ['old'], days: { 'old x': { event: 1, notice: 1 } }, version: 4 };
  const form = formOf(usual);
  form.delete('mail.used');
  const { rules } = parseRules({ form, channels: [post, mail], version: 4, before });
  expect(rules).toMatchObject({ off: ['mail', 'old'], days: before.days });
});

function parse(fields: Record<string, string>) {
  const form = formOf(fields);
  return parseRules({ form, channels: [post, mail], version: 4, before: noRules });
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const { key } of [post, mail]) form.set(`${key}.used`, 'on');
  return form;
}
