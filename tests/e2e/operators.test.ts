import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { makeDataFolder, startProduct, type Product } from './product.ts';

let product: Product;
let folder: string;

test.use({
  home: async ({}, use) => {
    const { data, remove } = makeDataFolder();
    folder = data;
    product = await startProduct({
      script: 'server/start.ts',
      data,
      environment: { OPERATOR_ADDRESSES: 'betrieb@example.org' },
    });
    await use(product.url);
    await product.end();
    remove();
  },
});

/** What the console of a product without a mail server has said last. */
async function readCode(pattern: RegExp): Promise<string> {
  const find = () => readFileSync(product.outputFile, 'utf8').match(pattern)?.[1] ?? '';
  await expect.poll(find).not.toBe('');
  return find();
}

test('who runs the installation makes a district, closes and opens it, and takes a copy along', async ({
  page,
  browser,
  expectErrors,
}) => {
  test.setTimeout(180_000);
  expectErrors(/(400|503) \(/);
  const { port } = new URL(product.url);

  await test.step('signs in by a code, and only those in the environment get one', async () => {
    await page.goto('/betrieb');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Anmelden im Betrieb' }),
    ).toBeVisible();
    await expectAccessible(page, { name: 'signing in to operate', everywhere: true });
    await page.getByLabel('Ihre E-Mail-Adresse').fill('betrieb@example.org');
    await page.getByRole('button', { name: 'Code anfordern' }).click();
    const code = await readCode(/Code für den Betrieb, betrieb@example\.org: (\d{3} \d{3})/);
    await page.getByLabel('Code aus der E-Mail').fill(code);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await expect(page.getByRole('heading', { name: 'Noch kein Stadtteil' })).toBeVisible();
  });

  await test.step('makes a district whose team is invited', async () => {
    await page.getByRole('link', { name: 'Stadtteil anlegen' }).click();
    await expectAccessible(page, { name: 'making a district', everywhere: true });
    await page.getByLabel('Name des Stadtteils').fill('Lindenhof');
    await page.getByLabel('Stadt oder Gemeinde').fill('Kamen');
    await page.getByLabel('Postleitzahl').fill('59174');
    await page.getByLabel('Bundesland').selectOption('Nordrhein-Westfalen');
    await page.getByLabel('Domainname').fill('kein name');
    await page.getByLabel('Name', { exact: true }).fill('Renate Beispiel');
    await page.getByLabel('E-Mail-Adresse').fill('renate@example.org');
    await page.getByRole('button', { name: 'Anlegen und einladen' }).click();
    await expect(page.getByRole('alert')).toContainText('kein Domainname');
    await page.getByLabel('Domainname').fill('Lindenhof.localhost');
    await page.getByRole('button', { name: 'Anlegen und einladen' }).click();
    await expect(page.getByText('Der Stadtteil ist angelegt.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('Renate');
    await expect(page.getByRole('main')).not.toContainText('renate@');
    await expectAccessible(page, { name: 'a district as an operator sees it', everywhere: true });
  });

  const website = `http://lindenhof.localhost:${port}/`;
  const visitor = await (await browser.newContext()).newPage();

  await test.step('closes it: it says so to everybody, and opens it again', async () => {
    await visitor.goto(website);
    await expect(visitor.getByRole('banner')).toContainText('Lindenhof');
    await page.getByRole('button', { name: 'Stilllegen' }).click();
    await expect(page.getByText('stillgelegt seit')).toBeVisible();
    for (const path of ['', 'team', 'anmelden', 'en/termine', 'termine.ics']) {
      const answer = await visitor.goto(website + path);
      expect(answer?.status(), path).toBe(503);
      expect(answer?.headers()['retry-after']).toBe('86400');
    }
    await expect(visitor.getByRole('heading', { name: 'Diese Website ruht' })).toBeVisible();
    await page.getByRole('button', { name: 'Wieder öffnen' }).click();
    await expect(page.getByText('geöffnet')).toBeVisible();
    expect((await visitor.goto(website))?.status()).toBe(200);
  });

  await test.step('sets limits and domain names, each with a sentence where it is none', async () => {
    await page.getByLabel('E-Mails je Stunde').fill('viele');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('alert')).toContainText('ganze Zahl');
    await page.getByLabel('E-Mails je Stunde').fill('100');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Gespeichert.')).toBeVisible();
    await page.getByLabel('Neuer Domainname').fill('südkamen.localhost');
    await page.getByRole('button', { name: 'Hinzufügen' }).click();
    await expect(page.getByText('xn--sdkamen-n2a.localhost')).toBeVisible();
  });

  await test.step('takes a copy, which comes in again as another district that rests', async () => {
    const file = await download(page);
    await page.goto('/betrieb/einspielen');
    await expectAccessible(page, { name: 'bringing a district in', everywhere: true });
    const cut = join(folder, 'halb.tar');
    writeFileSync(cut, readFileSync(file).subarray(0, 2000));
    await page.getByLabel('Sicherung (.tar)').setInputFiles(cut);
    await page.getByRole('button', { name: 'Einspielen' }).click();
    await expect(page.getByRole('alert')).toContainText('keine vollständige Sicherung');
    await page.getByLabel('Sicherung (.tar)').setInputFiles(file);
    await page.getByRole('button', { name: 'Einspielen' }).click();
    await expect(page.getByText('Er ruht noch')).toBeVisible();
    await page.goto('/betrieb');
    await expect(page.getByRole('link', { name: 'Lindenhof, Kamen' })).toHaveCount(2);
    await expectAccessible(page, { name: 'all districts', everywhere: true });
  });

  await test.step('ends the one that rests: by its name, in thirty days, until taken back', async () => {
    const resting = page.getByRole('listitem').filter({ hasText: 'stillgelegt' });
    await resting.getByRole('link', { name: 'Lindenhof, Kamen' }).click();
    await page.getByRole('link', { name: 'Weiter zum Löschen' }).click();
    await expectAccessible(page, { name: 'ending a district', everywhere: true });
    await page.getByLabel('Name des Stadtteils').fill('Lindenhoff');
    await page.getByRole('button', { name: 'In 30 Tagen löschen' }).click();
    await expect(page.getByRole('alert')).toContainText('Das ist nicht der Name');
    await page.getByLabel('Name des Stadtteils').fill('Lindenhof');
    await page.getByRole('button', { name: 'In 30 Tagen löschen' }).click();
    await expect(page.getByText(/^Am \d\d\.\d\d\.\d{4} wird alles/)).toBeVisible();
    await page.getByRole('link', { name: 'Alle Stadtteile' }).click();
    await expect(page.getByText('wird gelöscht am')).toHaveCount(1);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'wird gelöscht am' })
      .getByRole('link')
      .click();
    await page.getByRole('button', { name: 'Löschen zurücknehmen' }).click();
    await expect(page.getByRole('link', { name: 'Weiter zum Löschen' })).toBeVisible();
    await page.goto('/betrieb');
  });

  await test.step('and signs out', async () => {
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.goto('/betrieb');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Anmelden im Betrieb' }),
    ).toBeVisible();
  });
  await visitor.context().close();
});

async function download(page: Page): Promise<string> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Sicherung herunterladen' }).click();
  const path = join(folder, 'kopie.tar');
  await (await started).saveAs(path);
  return path;
}
