import { expect, test } from 'vitest';
import { createEvent, createNotice } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';
import { makeIssue, makeSubscribers, startIssue } from './factories/mailing.ts';
import { GET } from '../src/routes/(public)/sitemap.xml/+server.ts';
import { load } from '../src/routes/(public)/+layout.server.ts';

/** What the modules contribute to the public pages, seen through the routes that collect it. */

useDatabase();

test('what a district does not use is not seen', async () => {
  const { command } = await makeDistrict();
  const { paths } = await readSite(command.districtId);
  expect(paths).toEqual(['/termine', '/kalender', '/mitmachen']);
});

test('the menu, the footer and the sitemap show what a district uses, in both languages', async () => {
  const { command } = await makeDistrict();
  const { districtId, now } = command;
  await inDistrict(districtId, async (tx) => {
    const details = eventDetails({ category: 'office_hour' });
    const series = [seriesDetails()];
    await createEvent(tx, { command, details, status: 'published', series });
    const draft = eventDetails({ title: { de: 'Geheimes Fest' } });
    await createEvent(tx, { command, details: draft, status: 'draft', series });
    const notice = { summary: {}, body: {}, thanks: {}, eventId: null, organisationId: null };
    const news = { ...notice, kind: 'news' as const, title: { de: 'Neue Bank' }, pictureId: null };
    await createNotice(tx, { command, details: news, step: 'published' });
    await createOrganisation(tx, {
      name: 'Chor',
      kind: 'club',
      category: 'clubs',
      districtId,
      now,
    });
    await createOrganisation(tx, { name: 'Team', kind: 'team', districtId, now });
  });
  const id = await makeIssue({ command });
  await makeSubscribers({ command, number: 1 });
  await startIssue({ command, id });
  await makeIssue({ command, changes: { slug: 'entwurf' } });
  const { paths, sitemap } = await readSite(districtId);
  expect(paths).toEqual([
    '/termine',
    '/meldungen',
    '/buero',
    '/kalender',
    '/vereine',
    '/terminliste',
    '/mitmachen',
  ]);
  const changed = `<lastmod>${now.toISOString()}</lastmod>`;
  for (const path of [
    '/meldungen/neue-bank',
    '/termine/rund-ums-dorf',
    '/vereine/chor',
    `/terminliste/ausgabe-${id}`,
  ]) {
    expect(sitemap).toContain(`<loc>http://localhost${path}</loc>${changed}`);
    expect(sitemap).toContain(`<loc>http://localhost/en${path}</loc>${changed}`);
  }
  for (const path of ['', ...paths]) expect(sitemap).toContain(`<loc>http://localhost/en${path}<`);
  for (const draft of ['geheimes-fest', 'entwurf', '/vereine/team'])
    expect(sitemap).not.toContain(draft);
});

async function readSite(districtId: string): Promise<{ paths: string[]; sitemap: string }> {
  const district = (await globally((tx) => findDistrict(tx, districtId)))!;
  const now = new Date('2026-11-22T12:00:00Z');
  const locals = { district, now, locale: 'de', person: null, session: null, staleAt: [] };
  const url = new URL('http://localhost/sitemap.xml');
  const { site } = (await load({ locals } as never)) as {
    site: { links: { value: { path: string }[] } };
  };
  const response = await GET({ locals, url } as never);
  return { paths: site.links.value.map(({ path }) => path), sitemap: await response.text() };
}
