import { expect, it } from 'vitest';
import {
  emptyOrganisation,
  parseOrganisationForm,
  readOrganisationForm,
  valuesOfOrganisation,
} from '../forms.ts';

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

it.each(['02307 / 123-45', '+49 (0) 2307 12345', '0151 2345678', ''])(
  'takes the phone number %j as people write it',
  (phone) => {
    expect(parseOrganisationForm({ ...club, phone }).organisation?.phone).toBe(phone);
  },
);

it('says of each field what is wrong with it', () => {
  const opening = { ...club.opening, tu: 'nach Vereinbarung' };
  const contacts = [{ name: '', role: 'Vorsitz', phone: 'anrufen', mail: 'eva@', isPublic: true }];
  const category = 'mafia';
  const wrong = { ...club, category, opening, contacts, phone: 'x', timesNote: 'a'.repeat(501) };
  expect(parseOrganisationForm(wrong).errors).toEqual([
    { field: 'category', code: 'choice_unknown' },
    { field: 'phone', code: 'phone' },
    { field: 'timesNote', code: 'too_long', max: 500 },
    { field: 'opening.tu', code: 'times' },
    { field: 'contact.0.name', code: 'contact_name' },
    { field: 'contact.0.phone', code: 'phone' },
    { field: 'contact.0.mail', code: 'mail' },
  ]);
});

it('what was saved and is opened again says the same', () => {
  const form = new FormData();
  const typed = {
    ...{ name: 'Naturfreunde', kind: 'club', category: 'clubs', website: 'www.nf.example' },
    ...{
      street: 'Mittelstraße 14',
      postalCode: '59174',
      town: 'Kamen',
      phone: '02307 1',
      mail: '',
    },
    ...{ description: 'Wir **wandern**.', descriptionEn: 'We hike.', timesNote: 'Ferien: zu' },
    ...{ 'opening.mo': '9-12', 'opening.tu': '9–12', 'consultation.fr': '14 bis 15.30 Uhr' },
    ...{ 'contact.0.name': 'Eva', 'contact.0.isPublic': 'on', 'contact.2.name': 'Otto' },
    ...{ accessFeatures: 'step_free', languages: 'tr', phone: '02307 123' },
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const { organisation } = parseOrganisationForm(readOrganisationForm(form));
  expect(organisation).toMatchObject({
    website: 'https://www.nf.example',
    opening: { mo: [{ from: '09:00', until: '12:00' }] },
    contacts: [
      { name: 'Eva', isPublic: true },
      { name: 'Otto', isPublic: false },
    ],
  });
  const stored = { id: 'a', slug: 'nf', version: 1, updatedAt: new Date(0), deletedAt: null };
  const again = valuesOfOrganisation({ ...stored, ...organisation! });
  expect(parseOrganisationForm(again).organisation).toEqual(organisation);
});
