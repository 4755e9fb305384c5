import { expect, test } from './fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a volunteer tries the example in a role, sees the own account and signs out', async ({
    page,
  }) => {
    await page.goto('/anmelden?weiter=/team/konto');
    for (const name of ['Organisationsteam', 'Aktive', 'Vereinskontakt', 'Stadt']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Aktive', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Mein Konto' })).toBeVisible();
    await expect(page.getByText('Dieses Gerät')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Abmelden', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goto('/team/konto');
    await expect(page.getByRole('heading', { name: 'Anmelden', exact: true })).toBeVisible();
  });

  test('the page that was wanted can only be one of this site', async ({ page }) => {
    for (const evil of ['//example.org', 'https://example.org/', '/\\example.org']) {
      await page.goto(`/anmelden?weiter=${encodeURIComponent(evil)}`);
      await page.getByRole('button', { name: 'Stadt', exact: true }).click();
      await expect(page).toHaveURL((url) => url.pathname === '/team');
      await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
      await page.context().clearCookies();
    }
  });

  test('who guesses a code is told how often, then locked out of it, and led to a new one', async ({
    page,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    await page.goto('/anmelden');
    // Of nobody: what the page says is the same, and no other story waits for its mail.
    await page.getByLabel('Ihre E-Mail-Adresse').fill(`raten-${Date.now()}@example.org`);
    await page.getByRole('button', { name: 'Code anfordern' }).click();
    for (const left of ['4 Versuche', '3 Versuche', '2 Versuche', 'einen Versuch', null]) {
      await page.getByLabel('Code').fill('000 000');
      await page.getByRole('main').getByRole('button').click();
      if (left) await expect(page.getByRole('alert')).toContainText(left);
    }
    await expect(page.getByLabel('Code')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Neuen Code anfordern' }).click();
    await expect(page.getByLabel('Ihre E-Mail-Adresse')).toBeVisible();
  });

  test('somebody signs in by the mailed code, and by the link only after confirming', async ({
    page,
    browser,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    await page.goto('/anmelden?weiter=/team/konto');
    await page.getByLabel('Ihre E-Mail-Adresse').fill('keine Adresse');
    await page.getByRole('button', { name: 'Code anfordern' }).click();
    await expect(page.getByRole('alert')).toContainText('name@beispiel.de');
    await expect(page.getByLabel('Ihre E-Mail-Adresse')).toHaveValue('keine Adresse');

    // Without a mail server the organising team finds the mail in the outbox.
    const office = await (await browser.newContext()).newPage();
    await office.goto(new URL('/anmelden?weiter=/team/postausgang', page.url()).href);
    await office.getByRole('button', { name: 'Organisationsteam' }).click();
    await expect(office.getByRole('heading', { level: 1, name: 'Postausgang' })).toBeVisible();
    // Other stories ask for codes too, and mail other things to this address; an earlier try left its mail.
    const mail = office
      .getByRole('listitem')
      .filter({ hasText: 'An volunteer@example.org' })
      .filter({ hasText: 'Ihr Code' });
    const before = await mail.count();
    await page.getByLabel('Ihre E-Mail-Adresse').fill(' Volunteer@Example.org ');
    await page.getByRole('button', { name: 'Code anfordern' }).click();
    await expect(page.getByRole('heading', { name: 'Code eingeben' })).toBeVisible();
    await expect(async () => {
      await office.reload();
      await expect(mail).toHaveCount(before + 1, { timeout: 1000 });
    }).toPass();
    await mail.first().getByRole('link').click();
    const letter = office.getByText('mit diesem Code');
    const text = (await letter.textContent()) ?? '';
    await office.context().close();
    const code = /\d{3} \d{3}/.exec(text)?.[0] ?? '';
    const link = /http\S+/.exec(text)?.[0] ?? '';

    // A scanner opens the link, and nothing happens by that.
    await page.request.get(link);
    await page.getByLabel('Code aus der E-Mail').fill(` ${code} `);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await expect(page.getByRole('heading', { name: 'Mein Konto' })).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible();
  });
});
