import { describe, expect, it } from 'vitest';
import { parseHolderForm, readHolderForm } from './form.ts';

const club = '0198f3a0-0000-7000-8000-000000000001';

function parse(changes: Record<string, string>) {
  const form = new FormData();
  const usual = { name: 'Renate Muster', reach: '030 23125 010' };
  for (const [name, value] of Object.entries({ ...usual, ...changes })) form.set(name, value);
  return parseHolderForm(readHolderForm(form), { organisationIds: [club] });
}

describe('who gets a key', () => {
  it.each([
    ['for nobody else', {}, { organisationId: null, dueOn: null }],
    ['for a club', { organisationId: club }, { organisationId: club }],
    ['until a day', { dueOn: '2.12.2026' }, { dueOn: '2026-12-02' }],
  ])('is written down: %s', (_, changes, expected) => {
    expect(parse(changes).holder).toMatchObject({ name: 'Renate Muster', ...expected });
  });

  it.each([
    [{ name: ' ' }, 'name', 'holder_name'],
    [{ reach: '' }, 'reach', 'holder_reach'],
    [{ name: 'R'.repeat(121) }, 'name', 'holder_long'],
    [{ organisationId: 'unknown' }, 'organisationId', 'holder_of'],
    [{ dueOn: 'bald' }, 'dueOn', 'due'],
  ])('is told what is wrong: %j', (changes, field, code) => {
    expect(parse(changes as Record<string, string>).errors).toEqual([{ field, code }]);
  });
});
