import { describe, expect, it } from 'vitest';
import { mayEditEvent, savableStatuses, sightOf, visibleOrganisations } from './rights.ts';

const editor = (role: string, ...organisationIds: string[]) => ({ roles: [role], organisationIds });
const owned = { organisationId: 'club' };
const team = { audience: 'team' } as const;
const published = { status: 'published' } as const;
const deleted = { deletedAt: new Date('2026-11-22') };

describe('who may change an event', () => {
  it.each([
    ['the coordination', editor('coordination'), true],
    ['a volunteer', editor('volunteer'), true],
    ['the delegate of its organisation', editor('delegate', 'club'), true],
    ['the delegate of another one', editor('delegate', 'choir'), false],
    ['a delegate without organisation', editor('delegate'), false],
    ['the city', editor('city', 'club'), false],
    ['nobody in particular', { roles: [], organisationIds: ['club'] }, false],
  ])('%s: %s → %s', (_, who, may) => {
    expect(mayEditEvent({ editor: who, event: owned })).toBe(may);
  });

  it('a delegate never an event that belongs to nobody', () => {
    const event = { organisationId: null };
    expect(mayEditEvent({ editor: editor('delegate', 'club'), event })).toBe(false);
    expect(mayEditEvent({ editor: editor('volunteer'), event })).toBe(true);
  });
});

describe('publishing', () => {
  it('is for coordination and volunteers', () => {
    for (const current of [null, 'draft', 'tentative'] as const) {
      expect(savableStatuses({ editor: editor('volunteer'), current })).toContain('published');
      const delegate = savableStatuses({ editor: editor('delegate', 'club'), current });
      expect(delegate).toEqual(['tentative', 'draft']);
    }
  });

  it('is not undone by a delegate who corrects a published date', () => {
    const delegate = editor('delegate', 'club');
    expect(savableStatuses({ editor: delegate, current: 'published' })).toEqual(['published']);
    expect(savableStatuses({ editor: delegate, current: 'cancelled' })).toEqual(['cancelled']);
  });
});

it('lists for a delegate only the events of their organisations', () => {
  expect(visibleOrganisations(editor('delegate', 'club'))).toEqual(['club']);
  expect(visibleOrganisations(editor('coordination'))).toBeUndefined();
});

describe('how much of an event somebody sees', () => {
  const base = { organisationId: 'club', audience: 'public', status: 'tentative' } as const;
  it.each([
    ['a volunteer, of a held date', editor('volunteer'), {}, 'edit'],
    ['its own delegate', editor('delegate', 'club'), {}, 'edit'],
    ['another delegate', editor('delegate', 'choir'), {}, 'held'],
    ['another delegate, of a date of the team', editor('delegate', 'choir'), team, 'taken'],
    ['another delegate, once it is published', editor('delegate', 'choir'), published, 'public'],
    ['another delegate, of a draft', editor('delegate', 'choir'), { status: 'draft' }, 'none'],
    ['another delegate, once it is deleted', editor('delegate', 'choir'), deleted, 'none'],
    ['the city', editor('city'), {}, 'none'],
    ['the city, once it is published', editor('city'), published, 'public'],
    ['the city, of what only the team sees', editor('city'), { ...published, ...team }, 'none'],
  ] as const)('%s', (_, who, changes, sight) => {
    const event = { ...base, deletedAt: null, ...changes };
    expect(sightOf({ editor: who, event })).toBe(sight);
  });
});
