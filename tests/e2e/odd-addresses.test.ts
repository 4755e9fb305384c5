import type { APIRequestContext } from '@playwright/test';
import { nextYear } from './days.ts';
import { fillEvent, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

/** What nobody would type, and a broken link, a robot or somebody curious asks all the same. */
const nonsense = [
  '%00',
  '1.5',
  '-1',
  '99999999999999999999',
  'toString',
  '__proto__',
  '%F0%9F%8E%89',
];

const publicQuestions = ['q', 'seite', 'von', 'bis', 'kategorie', 'organisation', 'programm'];
const asked = {
  '/termine': publicQuestions,
  '/en/termine': publicQuestions,
  '/termine.ics': ['kategorie', 'organisation', 'von', 'q'],
  '/termine.rss': ['kategorie', 'q'],
  '/termine.json': ['organisation', 'bis'],
  '/kalender': ['kategorie', 'organisation'],
  '/meldungen': ['seite'],
  '/vereine': ['q', 'rubrik', 'buchstabe', 'seite'],
  '/entdecken': ['kategorie'],
  '/entdecken/karte': ['kategorie'],
  '/anmelden': ['weiter'],
  '/anmelden/code': ['a'],
  '/anmelden/link': ['t'],
};
const askedByTeam = {
  '/team/veranstaltungen': ['ansicht', 'q', 'zeigen'],
  '/team/veranstaltungen/vorschau': ['date', 'startTime', 'repeat', 'count', 'placeId'],
  '/team/meldungen': ['seite'],
  '/team/meldungen/neu': ['veranstaltung'],
  '/team/postausgang': ['stand', 'seite'],
  '/team/schliesszeiten': ['jahr', 'entfernen', 'erledigt', 'nr'],
  '/team/bilder': ['geloescht', 'gesagt'],
  '/team/orte': ['nr', 'erledigt'],
  '/team/entdecken/wege': ['nr', 'erledigt'],
  '/team/organisationen': ['nr', 'erledigt', 'vorschlag'],
};

test('a question that makes no sense is answered, to citizens and to the team', async ({
  page,
}) => {
  await signInAs(page, 'Organisationsteam');
  const visitor = await page.context().browser()!.newContext({ baseURL: page.url() });
  await expectAnswers(visitor.request, asked);
  await expectAnswers(page.request, askedByTeam);
  await visitor.close();
});

async function expectAnswers(request: APIRequestContext, questions: Record<string, string[]>) {
  for (const [path, names] of Object.entries(questions)) {
    for (const address of names.flatMap((name) => nonsense.map((no) => `${path}?${name}=${no}`))) {
      const answer = await request.get(address);
      // A calendar programme is told what it asks wrongly; a page shows what it has.
      const good = /\.(ics|rss|json)$/.test(path) ? [200, 400, 404] : [200];
      expect.soft(good, `${address}: ${answer.status()}`).toContain(answer.status());
    }
  }
}

test('an old address leads on for now, one written differently for ever', async ({
  page,
  request,
}) => {
  const date = nextYear('09-09');
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { title: `Singkreis ${Date.now()}`, date, from: '17:00', until: '18:00' });
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
  const old = await publicAddress(page);
  const team = page.url().split('?')[0]!;

  await page.goto(`${team}/bearbeiten`);
  await page.getByLabel('Titel (Pflichtfeld)').fill(`Chor ${Date.now()}`);
  await page.getByRole('button', { name: 'Änderungen speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Chor/ })).toBeVisible();
  const now = await publicAddress(page);
  expect(now).not.toBe(old);

  // Not for ever: the event may get its old name back.
  for (const [from, to] of [
    [old, now],
    [`${old}/${date}`, `${now}/${date}`],
    [`/en${old}`, `/en${now}`],
    [`/en${old}/${date}`, `/en${now}/${date}`],
  ] as const) {
    expect(await follow(request, from), from).toEqual({ status: 302, to });
  }
  // A calendar programme asks the old address again each time, so it stays right.
  expect(await follow(request, `${old}.ics`)).toEqual({ status: 307, to: `${now}.ics` });
  expect(await follow(request, '/en/')).toEqual({ status: 308, to: '/en' });
  expect(await follow(request, '/termine/')).toEqual({ status: 308, to: '/termine' });
  expect(await follow(request, '/team')).toEqual({ status: 303, to: '/anmelden?weiter=%2Fteam' });
});

async function follow(request: APIRequestContext, address: string) {
  const answer = await request.get(address, { maxRedirects: 0 });
  const { pathname, search } = new URL(answer.headers()['location'] ?? '', answer.url());
  return { status: answer.status(), to: pathname + search };
}

test('an address of a day on which an event does not take place leads on to its dates', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/404/);
  const title = page.getByRole('heading', { level: 1 });
  for (const prefix of ['', '/en']) {
    const answer = await page.goto(`${prefix}/termine/rund-ums-dorf/2027-01-01`);
    expect(answer!.status()).toBe(404);
    await expect(title).toContainText('Rund ums Dorf');
    const main = page.getByRole('main');
    await expect(main.locator(`a[href="${prefix}/termine/rund-ums-dorf"]`)).toBeVisible();
    await main.getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/termine\/rund-ums-dorf\/\d{4}-\d\d-\d\d$/);
    await expect(title).toContainText('Rund ums Dorf');
  }
  for (const path of ['/termine/rund-ums-dorf/2026-99-99', '/termine/%00', '/termine/%E0%A4%A']) {
    const answer = await page.request.get(path);
    expect([400, 404], path).toContain(answer.status());
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('who was signed out while typing is told, and finds it all by going back', async ({
    browser,
    baseURL,
  }) => {
    // Unwatched: watching switches off the browser's own store of pages, which Back shows.
    const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
    const page = await context.newPage();
    await signInAs(page, 'Aktive');
    await page.goto('/team/veranstaltungen/neu');
    await fillEvent(page, {
      title: 'Lange getippt',
      date: nextYear('06-15'),
      from: '18:00',
      until: '20:00',
    });
    await page.getByLabel('Mehr dazu', { exact: true }).fill('Eine lange Geschichte.');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
    await expect(page.getByText('Ihre Eingabe ist noch nicht gespeichert')).toBeVisible();

    await page.goBack();
    await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue('Lange getippt');
    await expect(page.getByLabel('Mehr dazu', { exact: true })).toHaveValue(
      'Eine lange Geschichte.',
    );
    await context.close();
  });

  test('two dates on one day and time are told where the second stands', async ({
    page,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    const date = nextYear('06-15');
    await signInAs(page, 'Aktive');
    await page.goto('/team/veranstaltungen/neu');
    await fillEvent(page, { title: 'Zweimal da', date, from: '18:00', until: '20:00' });
    await page.locator('summary').filter({ hasText: 'Weitere einzelne Termine' }).click();
    const row = page.getByRole('group', { name: 'Weiterer Termin 1' });
    await row.getByLabel('Datum').fill(date);
    await row.getByLabel('Beginn').fill('18:00');
    await row.getByLabel('Ende').fill('20:00');
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await expect(row.getByLabel('Datum')).toHaveAttribute('aria-invalid', 'true');
    await expect(row.getByLabel('Datum')).toHaveAccessibleDescription(/steht hier schon/);
  });
});
