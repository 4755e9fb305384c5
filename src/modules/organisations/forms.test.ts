import { expect, it } from 'vitest';
import { emptyOrganisation, parseOrganisationForm } from './forms.ts';

const club = { ...emptyOrganisation('a'), name: 'Naturfreunde' };

it.each([
  ['www.naturfreunde.example', 'https://www.naturfreunde.example'],
  ['http://naturfreunde.example/heeren', 'http://naturfreunde.example/heeren'],
  ['', ''],
])('takes the website %j as people write it', (website, kept) => {
  expect(parseOrganisationForm({ ...club, website }).organisation?.website).toBe(kept);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://a.example',
  'naturfreunde',
  'https://a:b@c.example',
])('refuses %j as a website', (website) => {
  expect(parseOrganisationForm({ ...club, website }).errors).toEqual([
    { field: 'website', code: 'website' },
  ]);
});

it('needs a name and a kind', () => {
  expect(parseOrganisationForm({ ...club, name: ' ', kind: 'mafia' }).errors).toEqual([
    { field: 'name', code: 'name_required' },
    { field: 'kind', code: 'kind_required' },
  ]);
});
