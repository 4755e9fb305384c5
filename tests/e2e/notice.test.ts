import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a volunteer writes a notice, and citizens read it once it is published', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Neue Bänke an der Seseke ${Date.now()}`;
  const visitor = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const citizen = await visitor.newPage();

  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/meldungen');
  await page.getByRole('link', { name: 'Meldung schreiben' }).first().click();
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('In einem Satz (freiwillig)').fill('Drei Bänke laden zum Ausruhen ein.');
  await page.getByLabel('Text (freiwillig)').fill('Danke, **Stadt Kamen**!');
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(page.getByText('Als Entwurf gespeichert.')).toBeVisible();
  await expectAmongNotices(false);

  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByText('Gespeichert und veröffentlicht.')).toBeVisible();
  await expectAmongNotices(true);
  await citizen.getByRole('link', { name: title }).click();
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(citizen.locator('strong', { hasText: 'Stadt Kamen' })).toBeVisible();

  await page.locator('summary').filter({ hasText: 'Meldung löschen' }).click();
  await page.getByRole('button', { name: 'Meldung löschen' }).click();
  await expect(page.getByRole('button', { name: 'Löschen rückgängig machen' })).toBeVisible();
  await expectAmongNotices(false);
  await page.getByRole('button', { name: 'Löschen rückgängig machen' }).click();
  await expectAmongNotices(true);
  await visitor.close();

  async function expectAmongNotices(isThere: boolean) {
    // Kept pages are dropped right after the answer, not before it.
    await expect(async () => {
      await citizen.goto('/meldungen');
      const line = citizen.getByText(title).first();
      await expect(line).toBeVisible({ visible: isThere, timeout: 1000 });
    }).toPass();
  }
});
