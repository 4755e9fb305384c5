import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('the computer in the office is enrolled once, asks who is here today, and locks itself', async ({
  page,
  browser,
  baseURL,
  expectErrors,
}) => {
  expectErrors(/40[03] \((Bad Request|Forbidden)\)/);
  // Renate sets her PIN on her own phone.
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(`${baseURL}/anmelden?weiter=/team/konto`);
  await phone.getByRole('button', { name: 'Organisationsteam' }).click();
  await phone.getByLabel('Neue PIN').fill('1234');
  await phone.getByRole('button', { name: 'PIN festlegen' }).click();
  await expect(phone.getByText('Diese PIN errät jeder.').first()).toBeVisible();
  await phone.getByLabel('Neue PIN').fill('4711');
  await phone.getByRole('button', { name: 'PIN festlegen' }).click();
  await expect(phone.getByText('Ihre PIN gilt ab jetzt.')).toBeVisible();

  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/leute');
  await page.getByRole('link', { name: 'Bürorechner einrichten' }).click();
  const name = `Empfang ${Math.random().toString(36).slice(2, 8)}`;
  await page.getByLabel('Wie heißt der Rechner?').fill(name);
  await page.getByRole('button', { name: 'Diesen Rechner einrichten' }).click();
  await expect(page.getByRole('heading', { name: 'Wer ist heute da?' })).toBeVisible();
  await page.goto('/team/veranstaltungen');
  await expect(page.getByRole('heading', { name: 'Wer ist heute da?' })).toBeVisible();
  await page.getByLabel('Renate Beispiel').check();
  await page.getByLabel('Ihre PIN').fill('4712');
  await page.getByRole('button', { name: 'Los geht’s' }).click();
  await expect(page.getByRole('alert')).toContainText('noch 4 Versuche');
  await expect(page.getByLabel('Renate Beispiel')).toBeChecked();
  await page.getByLabel('Ihre PIN').fill('4711');
  await page.getByRole('button', { name: 'Los geht’s' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Veranstaltungen' })).toBeVisible();

  // What only the organising team may, and one's own account, are not for this computer.
  for (const path of ['/team/leute', '/team/konto']) {
    expect((await page.goto(path))?.status()).toBe(403);
  }
  await page.goto('/team');
  await page.getByRole('button', { name: 'Sperren' }).click();
  await expect(page.getByRole('heading', { name: 'Wer ist heute da?' })).toBeVisible();

  await phone.goto(`${baseURL}/team/leute/buerorechner`);
  await phone.getByRole('button', { name: `${name} außer Betrieb nehmen` }).click();
  await expect(phone.getByText('Der Rechner ist abgemeldet.')).toBeVisible();
  await page.goto('/team');
  await expect(page.getByRole('heading', { name: 'Anmelden', exact: true })).toBeVisible();
  await phone.context().close();
});

test('whoever leaves the office computer alone finds it locked', async ({ page }) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/konto');
  await page.getByLabel('Neue PIN').fill('2580');
  await page.getByRole('button', { name: 'PIN festlegen' }).click();
  await expect(page.getByText('Ihre PIN gilt ab jetzt.')).toBeVisible();
  await page.context().clearCookies();
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/leute/buerorechner');
  await page.getByLabel('Wie heißt der Rechner?').fill('Leihgerät');
  await page.getByRole('button', { name: 'Diesen Rechner einrichten' }).click();
  await expect(page.getByRole('heading', { name: 'Wer ist heute da?' })).toBeVisible();
  await page.clock.install();
  await page.getByLabel('Klaus Muster').check();
  await page.getByLabel('Ihre PIN').fill('2580');
  await page.getByRole('button', { name: 'Los geht’s' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.clock.fastForward('09:59');
  await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
  await page.clock.fastForward('00:02');
  await expect(page.getByRole('heading', { name: 'Wer ist heute da?' })).toBeVisible();
});
