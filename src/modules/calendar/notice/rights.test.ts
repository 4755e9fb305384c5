import { expect, it } from 'vitest';
import type { NoticeState, NoticeStep } from './notice.ts';
import { mayEditNotice, noticeSteps } from './rights.ts';

const editor = (role: string, ...organisationIds: string[]) => ({ roles: [role], organisationIds });

it.each<[string, NoticeState, NoticeStep[]]>([
  ['coordination', 'draft', ['published', 'draft']],
  ['volunteer', 'asked', ['published', 'asked']],
  ['volunteer', 'returned', ['published', 'draft']],
  ['volunteer', 'published', ['published', 'draft']],
  ['delegate', 'draft', ['asked', 'draft']],
  ['delegate', 'asked', ['asked', 'draft']],
  ['delegate', 'returned', ['asked', 'draft']],
  ['delegate', 'published', ['published']],
])('%s makes of a notice that is %s: %s', (role, state, steps) => {
  expect(noticeSteps({ editor: editor(role, 'club'), state })).toEqual(steps);
});

it('a delegate changes what belongs to their organisation, and nothing else', () => {
  const may = (role: string, organisationId: string | null) =>
    mayEditNotice({ editor: editor(role, 'club'), notice: { organisationId } });
  expect(may('delegate', 'club')).toBe(true);
  expect(may('delegate', 'choir')).toBe(false);
  expect(may('delegate', null)).toBe(false);
  expect(may('volunteer', null)).toBe(true);
  expect(may('city', 'club')).toBe(false);
});
