/** A club writes a notice, the coordination hands it back, and publishes it once it is complete. */
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.use({ javaScriptEnabled: false });

test('a club asks to have its notice published, hears what is missing, and sees it appear', async ({
  page,
  browser,
  expectErrors,
}) => {
  expectErrors(/status of 400/);
  const title = `Neue Wanderkarten ${Date.now()}`;
  await signInAs(page, 'Vereinskontakt');
  await page.goto('/team/meldungen/neu');
  await page.getByRole('button', { name: 'Um Veröffentlichung bitten' }).click();
  await expect(page.getByRole('alert').getByText('Bitte geben Sie einen Titel an.')).toBeVisible();
  await page.getByLabel('Titel', { exact: true }).fill(title);
  const clubs = page.getByLabel('Von wem?');
  await expect(clubs).not.toHaveValue('');
  await expect(clubs.getByRole('option', { name: 'Rund ums Dorf' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Veröffentlichen', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Um Veröffentlichung bitten' }).click();
  await expect(page.getByText('Das Organisationsteam sieht die Bitte')).toBeVisible();
  await expect(page.getByText('wartet auf das Organisationsteam')).toBeVisible();
  const here = page.url().replace(/\?.*/, '');

  const office = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await office.goto(new URL('/anmelden', here).href);
  await office.getByRole('button', { name: 'Organisationsteam' }).click();
  const waiting = office.getByRole('link', { name: title });
  await waiting.click();
  await office.locator('summary').filter({ hasText: 'Zurückgeben' }).click();
  await office.getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(
    office.getByRole('alert').getByText('Bitte schreiben Sie, was noch fehlt.'),
  ).toBeVisible();
  await office.getByLabel('Was fehlt noch?').fill('Bitte schreiben Sie noch, wo es sie gibt.');
  await office.getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(office.getByText('Der Verein sieht, was noch fehlt.')).toBeVisible();

  await page.goto('/team');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('Bitte schreiben Sie noch, wo es sie gibt.')).toBeVisible();
  await page.getByLabel('In einem Satz (freiwillig)').fill('Es gibt sie im Büro.');
  await page.getByRole('button', { name: 'Um Veröffentlichung bitten' }).click();

  await office.goto('/team');
  await waiting.click();
  await office.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(office.getByText('Gespeichert und veröffentlicht.')).toBeVisible();
  await office.context().close();

  await page.goto('/team/meldungen');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('main').getByRole('link', { name: 'Öffentliche Seite' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a club finds no notice of others', async ({ page, browser }) => {
  const office = await (await browser.newContext()).newPage();
  await signInAs(page, 'Vereinskontakt');
  await office.goto(new URL('/anmelden', page.url()).href);
  await office.getByRole('button', { name: 'Aktive', exact: true }).click();
  await office.goto('/team/meldungen/neu');
  await office.getByLabel('Titel', { exact: true }).fill(`Vom Stadtteil ${Date.now()}`);
  await office.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(office.getByText('Als Entwurf gespeichert.')).toBeVisible();
  const foreign = new URL(office.url()).pathname;
  await office.context().close();
  const answer = await page.request.get(foreign);
  expect(answer.status()).toBe(404);
});
