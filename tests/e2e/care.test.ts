/** A day in July with the 14 flower baskets: the round, the label on the basket, and the street without reception. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { makeDataFolder, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

test.describe.configure({ mode: 'serial' });
test.use({
  home: async ({}, use) => {
    const { data, remove } = makeDataFolder();
    const environment = { ORTSMITTE_NOW: '2027-07-14T09:00:00Z' };
    const product = await startProduct({ script: 'server/demo.ts', data, environment });
    await use(product.url);
    await product.end();
    remove();
  },
  viewport: { width: 390, height: 844 },
});

const overdue = (page: Page) =>
  page.getByRole('link', { name: /Sachen brauchen dringend Wasser|braucht dringend Wasser/ });

async function openRound(page: Page) {
  await page.goto('/team/pflege');
  await page.getByRole('link', { name: 'Zur Runde: Ortsmitte, alle 14' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ortsmitte, alle 14');
}

const lines = (page: Page, what: RegExp | string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: what });

test('the round with one tap, without JavaScript, taken back, and done again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await signInAs(page, 'Aktive');
  await overdue(page).click();
  await expect(page.getByText('Heute: Klaus Muster, 18:00 bis 19:00 Uhr')).toBeVisible();
  await expect(lines(page, 'Gießen: überfällig').first()).toBeVisible();
  await page.getByRole('button', { name: 'Runde erledigt: Ortsmitte, alle 14' }).click();
  await expect(page.getByText('14 sind als gegossen eingetragen.')).toBeVisible();
  await expect(lines(page, 'Gießen: in Ordnung')).toHaveCount(14);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(lines(page, 'Gießen: überfällig').first()).toBeVisible();
  await page.getByRole('button', { name: /^Gegossen: Blumenampel 12/ }).click();
  await expect(page.getByText('Eins ist als gegossen eingetragen.')).toBeVisible();
  await page.getByRole('button', { name: 'Runde erledigt' }).click();
  await page.goto('/team');
  await expect(overdue(page)).toHaveCount(0);
  await context.close();
});

test('the label: whoever passes by waters and reports a damage; the team sees its own taps at the same address', async ({
  page,
  browser,
  baseURL,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  await page.goto('/blumen');
  await expect(page.getByRole('heading', { name: 'So läuft die Saison 2027' })).toBeVisible();
  await expect(page.getByText('Bäckerei Beispiel').first()).toBeVisible();
  await expect(page.getByText('Otto Muster')).toHaveCount(0);
  await expectAccessible(page, { name: 'the flowers', everywhere: true });
  const label = await page.getByRole('link', { name: /^Blumenampel 3:/ }).getAttribute('href');
  // The sign says the short address.
  await page.goto(label!.replace('/blumen/', '/o/'));
  expect(new URL(page.url()).pathname).toBe(label);
  await expectAccessible(page, { name: 'a label', everywhere: true });
  await page.getByRole('button', { name: 'Ich habe gegossen' }).click();
  await expect(page.getByText('Danke! Wir haben eingetragen')).toBeVisible();
  await page.getByText('Schaden melden').first().click();
  await page.getByRole('button', { name: 'Schaden melden' }).click();
  await expect(page.getByRole('alert')).toContainText('was kaputt ist');
  await page.getByLabel('Was ist kaputt?').fill('Der Topf ist umgekippt.');
  await page.getByRole('button', { name: 'Schaden melden' }).click();
  await expect(page.getByText('Danke! Der Schaden ist gemeldet.')).toBeVisible();

  const team = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await signInAs(team, 'Aktive');
  await team.getByRole('link', { name: /umgekippt/ }).click();
  await expect(team.getByText('ohne Anmeldung').first()).toBeVisible();
  await expectAccessible(team, { name: 'a thing that is cared for', everywhere: true });
  await team.goto(label!);
  await expect(team.getByRole('button', { name: 'Ich habe gegossen' })).toHaveCount(0);
  await team.getByRole('button', { name: 'Befestigung geprüft' }).click();
  await expect(team.getByText('Eingetragen. Danke!')).toBeVisible();
  await team.getByRole('link', { name: 'Alle Angaben' }).click();
  await team.getByRole('button', { name: /^Ist erledigt: Der Topf/ }).click();
  await team.goto('/team');
  await expect(team.getByText(/umgekippt/)).toHaveCount(0);
});

test('without reception taps wait, are counted, taken back, and sent when the network is there again', async ({
  page,
  context,
  expectErrors,
}) => {
  expectErrors(/ERR_INTERNET_DISCONNECTED/);
  await signInAs(page, 'Aktive');
  await openRound(page);
  await expectAccessible(page, { name: 'a round', everywhere: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Gegossen: Blumenampel 1:/ }).click();
  await expect(page.getByText('Ein Eintrag wartet auf dem Telefon')).toBeVisible();
  await page.getByRole('button', { name: 'Runde erledigt' }).click();
  await expect(page.getByText('15 Einträge warten auf dem Telefon')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('button', { name: /^Gegossen: Blumenampel 2:/ }).click();
  await expect(page.getByText('2 Einträge warten auf dem Telefon')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('auf dem Telefon')).toHaveCount(0, { timeout: 20_000 });

  // The telephone is put away without network, and taken out again elsewhere.
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Gegossen: Blumenampel 4:/ }).click();
  await expect(page.getByText('Ein Eintrag wartet auf dem Telefon')).toBeVisible();
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto('/team/pflege');
  await expect(page.getByText('auf dem Telefon')).toHaveCount(0, { timeout: 20_000 });
  for (const number of [1, 2, 4]) {
    await page.goto('/team/pflege');
    await page
      .getByRole('link', { name: new RegExp(`^Blumenampel ${number}:`) })
      .last()
      .click();
    const today = page.getByText('Mittwoch, 14. Juli');
    await expect(today.filter({ hasText: 'gegossen, 10 Liter' }).first()).toBeVisible();
  }
});

test('a round, a sponsor and a basket are written down, with the letter of thanks and the plate', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/pflege/neu');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('Bitte geben Sie einen Namen an.');
  await page.getByLabel('Name').fill('Linde am Brunnen');
  await page.getByLabel('Was ist es?').selectOption('Baum');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Linde am Brunnen ist gespeichert.')).toBeVisible();

  await page.goto('/team/pflege/runden/neu');
  await page.getByLabel('Wie heißt die Runde?').fill('Alle und die Linde');
  await page.getByLabel('Linde am Brunnen').check();
  await page.getByLabel('Gießdienst Naturfreunde').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('link', { name: 'Alle und die Linde' }).click();
  await expect(page.getByText('15 Stationen, etwa')).toBeVisible();
  await expect(page.getByText(/Helga Musterfrau/)).toBeVisible();

  await page.goto('/team/pflege/paten/neu');
  await page.getByLabel('Wofür?').selectOption('Linde am Brunnen');
  await page.getByLabel('Name', { exact: true }).fill('Chor Beispiel');
  await page.getByLabel('Betrag (Euro)').fill('viel');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('Bitte geben Sie einen Betrag an');
  await page.getByLabel('Betrag (Euro)').fill('49,90');
  await page.getByLabel('Der Name darf gezeigt werden').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('link', { name: 'Chor Beispiel' }).click();
  await expect(page.getByLabel('Betrag (Euro)')).toHaveValue('49,90');
  for (const name of ['Dankbrief (PDF)', 'Kleine Tafel (PDF)']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const paper = await page.request.get(href!);
    expect(paper.headers()['content-type']).toBe('application/pdf');
  }
});
