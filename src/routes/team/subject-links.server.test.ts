import { expect, it } from 'vitest';
import { subjectLinks } from '../../modules.server.ts';
import { findRoutes } from '../../../tests/routes.ts';
import { subjectLinksOf } from './subject-links.server.ts';

/** The last parts of the addresses, as one person sees them. */
function seenBy(role: string, row: { table: string; isPublic: boolean }) {
  const locals = { locale: 'de', person: { roles: [role] } } as unknown as App.Locals;
  return subjectLinksOf({ locals, id: '7', ...row }).map(({ text, href }) => `${text} ${href}`);
}

it('leads to a page that there is', () => {
  const pages = findRoutes('src/routes').filter(({ isPage }) => isPage);
  expect(subjectLinks.length).toBeGreaterThan(0);
  for (const { route } of subjectLinks) expect(pages.map(({ id }) => id)).toContain(route);
});

it('leads from what citizens see to all that is made of it', () => {
  expect(seenBy('volunteer', { table: 'event', isPublic: true })).toEqual([
    'Dienste /team/dienste/einteilung/7',
    'Bekannt machen /team/bekannt-machen/veranstaltung/7',
    'Plakat /team/veranstaltungen/7/plakat',
    'Beitrag /team/veranstaltungen/7/beitrag',
  ]);
  expect(seenBy('volunteer', { table: 'notice', isPublic: true })).toEqual([
    'Bekannt machen /team/bekannt-machen/meldung/7',
    'Beitrag /team/meldungen/7/beitrag',
  ]);
});

it('leads nobody to where they may not go', () => {
  expect(seenBy('delegate', { table: 'event', isPublic: true })).toEqual([
    'Plakat /team/veranstaltungen/7/plakat',
    'Beitrag /team/veranstaltungen/7/beitrag',
  ]);
});

it('offers of a draft only what is of use before it is published', () => {
  expect(seenBy('volunteer', { table: 'event', isPublic: false })).toEqual([
    'Dienste /team/dienste/einteilung/7',
    'Plakat /team/veranstaltungen/7/plakat',
  ]);
  expect(seenBy('volunteer', { table: 'notice', isPublic: false })).toEqual([]);
});
