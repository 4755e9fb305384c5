/** Who offers something in the district: found by citizens, kept by the clubs themselves. */
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a neighbour finds a shop in spite of a slip, sees when it is open, and takes its card along', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Menü' }).click();
    await page.getByRole('link', { name: 'Vereine und Geschäfte' }).first().click();
    await page.getByRole('link', { name: /^Handwerk/ }).click();
    await expect(page.getByRole('link', { name: 'Fahrradwerkstatt Beispiel' })).toBeVisible();
    await page.goto('/vereine');
    await page.getByLabel('Wen oder was suchen Sie?').fill('Farradwerkstat');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await expect(page.getByText('Diese Einträge klingen ähnlich')).toBeVisible();
    await page.getByRole('link', { name: 'Fahrradwerkstatt Beispiel' }).click();
    await expect(page.getByRole('row', { name: 'Dienstag 14:00–18:00 Uhr' })).toBeVisible();
    const card = await page
      .getByRole('link', { name: 'Ins Adressbuch' })
      .getAttribute('href')
      .then((href) => page.request.get(href!));
    expect(card.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    expect(await card.text()).toContain('FN:Fahrradwerkstatt Beispiel');
  });

  test('from an event one comes to who invites, and from there to their dates', async ({
    page,
  }) => {
    await page.goto('/vereine/rund-ums-dorf');
    await page.getByRole('link', { name: /^Alle Termine von/ }).click();
    const dates = page.getByRole('main').getByRole('listitem').getByRole('heading');
    await dates.getByRole('link').first().click();
    await page.getByRole('main').getByRole('link', { name: 'Rund ums Dorf', exact: true }).click();
    await expect(page).toHaveURL(/\/vereine\/rund-ums-dorf$/);
  });
});

test('a club changes its entry, reads why not, and it is public once the coordination has said yes', async ({
  page,
  browser,
  expectErrors,
}) => {
  // A refusal without a reason.
  expectErrors(/status of 400/);
  const hint = `Beispielhinweis ${Math.random().toString(36).slice(2, 8)}`;
  await signInAs(page, 'Vereinskontakt');
  // On a phone under "Mehr".
  await page.goto('/team/mehr');
  await page.getByRole('main').getByRole('link', { name: 'Unser Eintrag' }).click();
  await page.getByRole('link', { name: 'Naturfreunde' }).click();
  await page.getByLabel('Hinweis zu den Zeiten', { exact: false }).first().fill(hint);
  await page.getByRole('button', { name: 'Änderung vorschlagen' }).click();
  await expect(page.getByText('liegt dem Organisationsteam vor')).toBeVisible();
  await page.goto('/vereine/naturfreunde');
  await expect(page.getByText(hint)).toHaveCount(0);

  const office = await (await browser.newContext()).newPage();
  await office.goto(new URL('/anmelden', page.url()).href);
  await office.getByRole('button', { name: 'Organisationsteam' }).click();
  const ask = () => office.getByRole('link', { name: 'Änderung ansehen: Naturfreunde' }).click();
  await ask();
  await expect(office.getByText(hint)).toBeVisible();
  await office.locator('summary').filter({ hasText: 'Nicht annehmen' }).click();
  await office.getByRole('button', { name: 'Nicht annehmen' }).click();
  const missing = 'Bitte schreiben Sie in einem Satz, warum nicht.';
  await expect(office.getByRole('alert').getByText(missing)).toBeVisible();
  const reason = `Bitte mit Uhrzeit (${hint}).`;
  await office.getByLabel('Warum nicht?').fill(reason);
  await office.getByRole('button', { name: 'Nicht annehmen' }).click();
  await expect(office.getByText('Nicht angenommen: Naturfreunde bleibt')).toBeVisible();

  await page.goto('/team');
  await page.getByRole('link', { name: 'Ihre Änderung an Naturfreunde' }).click();
  await expect(page.getByText(reason)).toBeVisible();
  await page.getByLabel('Hinweis zu den Zeiten', { exact: false }).first().fill(hint);
  await page.getByRole('button', { name: 'Änderung vorschlagen' }).click();
  await expect(page.getByText('liegt dem Organisationsteam vor')).toBeVisible();
  await office.goto('/team');
  await ask();
  await office.getByRole('button', { name: 'Annehmen', exact: true }).click();
  await expect(office.getByText('Angenommen: Naturfreunde ist geändert.')).toBeVisible();
  await office.context().close();

  await page.goto('/vereine/naturfreunde');
  await expect(page.getByText(hint)).toBeVisible();
  // The walk through all pages looks for a proposal: the club makes another one.
  await page.goto('/team/organisationen');
  await page.getByRole('link', { name: 'Naturfreunde' }).click();
  await page.getByLabel('Telefon').first().fill('030 23125 099');
  await page.getByRole('button', { name: 'Änderung vorschlagen' }).click();
  await expect(page.getByText('liegt dem Organisationsteam vor')).toBeVisible();
});
