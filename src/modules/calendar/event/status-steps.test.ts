import { expect, it } from 'vitest';
import type { Editor } from './rights.ts';
import { statusSteps } from './status-steps.ts';

const team: Editor = { roles: ['volunteer'], organisationIds: [] };
const club: Editor = { roles: ['delegate'], organisationIds: ['a'] };
const publishedAt = new Date('2026-11-01T12:00:00Z');

it('only the team publishes, but a club may call its own published event off and take that back', () => {
  const steps = (editor: Editor, status: 'draft' | 'published' | 'cancelled') =>
    statusSteps({ editor, event: { status, publishedAt } });
  expect(steps(team, 'draft')).toContain('published');
  expect(steps(club, 'draft')).toEqual(['tentative']);
  expect(steps(club, 'published')).toEqual(['cancelled']);
  expect(steps(club, 'cancelled')).toEqual(['published']);
});

it('a cancelled event that was never published is only held again', () => {
  const event = { status: 'cancelled', publishedAt: null } as const;
  expect(statusSteps({ editor: club, event })).toEqual(['tentative']);
});
