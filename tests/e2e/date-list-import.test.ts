/** A mailing list that existed before: pasted, looked through, entered and taken back. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the coordination pastes a list, decides about slips, enters it and takes it back', async ({
    page,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    const one = crypto.randomUUID().slice(0, 8);
    const pasted = [
      'E-Mail;Name',
      `eva-${one}@example.org;Eva Beispiel`,
      `max-${one}@gmial.com;Max`,
      `EVA-${one}@example.org`,
      'müller@example.org;Eva Müller',
      'Stammtisch 2019',
      `"Schmidt, Karl";karl-${one}@example.org`,
    ].join('\n');

    await signInAs(page, 'Organisationsteam');
    await page.goto('/team/verteiler');
    await page.getByRole('link', { name: 'Liste einlesen' }).click();
    await page.getByLabel('Die Liste', { exact: true }).fill(pasted);
    await page.getByRole('button', { name: 'Liste prüfen' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'Bitte schreiben Sie, woher die Liste kommt',
    );
    await expect(page.getByLabel('Die Liste', { exact: true })).toHaveValue(pasted);

    await page.getByLabel('Woher kommt die Liste?').fill(`Sommerfest ${one}`);
    await page.getByLabel('schriftlich zugestimmt').check();
    await page.getByRole('button', { name: 'Liste prüfen' }).click();
    await expect(page.getByText('7 Zeilen gelesen. Eingetragen ist noch niemand.')).toBeVisible();
    await expect(page.getByText('Kommt in der Liste mehrmals vor (1)')).toBeVisible();
    await page.getByText('Umlaut vor dem @ (1)').click();
    await expect(page.getByText('Zeile 5: müller@example.org;Eva Müller')).toBeVisible();

    await page.goto('/team');
    await page.getByRole('link', { name: `Sommerfest ${one}` }).click();
    await page.getByLabel(`Gemeint ist max-${one}@gmail.com`).check();
    await page.getByRole('button', { name: '2 Personen eintragen' }).click();
    await expect(page.getByText('3 Personen stehen jetzt im Verteiler.')).toBeVisible();
    await expect(page.getByLabel('Umlaut vor dem @ (1)')).toHaveValue(
      'müller@example.org;Eva Müller',
    );
    const taken = page.url();

    await expectOnList(`max-${one}@gmail.com`, true);
    await page.goto(taken);
    await page.locator('summary').filter({ hasText: 'Einlesen zurücknehmen' }).click();
    await page.getByRole('button', { name: 'Einlesen zurücknehmen' }).click();
    await expect(
      page.getByText('3 Personen sind wieder aus dem Verteiler genommen.'),
    ).toBeVisible();
    await expectOnList(`max-${one}@gmail.com`, false);

    async function expectOnList(address: string, isThere: boolean) {
      await page.goto(`/team/verteiler?q=${encodeURIComponent(address)}`);
      await expect(page.getByRole('link', { name: address })).toHaveCount(isThere ? 1 : 0);
    }
  });
});

test('a list that was changed meanwhile is not entered unseen', async ({
  page,
  context,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)|409 \(Conflict\)/);
  const one = crypto.randomUUID().slice(0, 8);
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/verteiler/einlesen');
  await page.getByRole('button', { name: 'Liste prüfen' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Bitte fügen Sie die Liste ein.');
  await expectAccessible(page, { name: 'a list that is missing', everywhere: false });
  await paste(page, `eva-${one}@example.org`);
  const draft = page.url();

  const other = await context.newPage();
  await other.goto(draft);
  await other.getByRole('link', { name: 'Liste ändern' }).click();
  await other.getByLabel('Die Liste', { exact: true }).fill(`max-${one}@example.org\nStammtisch`);
  await other.getByRole('button', { name: 'Liste prüfen' }).click();
  await expect(other.getByText('2 Zeilen gelesen.')).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: '1 Person eintragen' }).click();
  await expect(page.getByRole('alert')).toContainText('inzwischen geändert');
  await page.getByRole('button', { name: '1 Person eintragen' }).click();
  await expect(page.getByText('1 Person steht jetzt im Verteiler.')).toBeVisible();
  await expectAccessible(page, { name: 'a list that was taken', everywhere: false });
  await page.reload();
  await page.locator('summary').filter({ hasText: 'Einlesen zurücknehmen' }).click();
  await page.getByRole('button', { name: 'Einlesen zurücknehmen' }).click();
  await expect(page.getByText('1 Person ist wieder aus dem Verteiler genommen.')).toBeVisible();
});

test('a list is discarded before anybody is entered', async ({ page }) => {
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/verteiler/einlesen');
  await paste(page, 'niemand@example.org');
  const draft = page.url();
  await page.locator('summary').filter({ hasText: 'Liste verwerfen' }).click();
  await page.getByRole('button', { name: 'Liste verwerfen' }).click();
  await expect(page.getByText('Die Liste ist verworfen.')).toBeVisible();
  expect((await page.request.get(draft)).status()).toBe(404);
});

async function paste(page: Page, text: string) {
  await page.getByLabel('Die Liste', { exact: true }).fill(text);
  await page.getByLabel('Woher kommt die Liste?').fill('Sommerfest');
  await page.getByLabel('schriftlich zugestimmt').check();
  await page.getByRole('button', { name: 'Liste prüfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Liste prüfen' })).toBeVisible();
}
