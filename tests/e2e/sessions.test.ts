import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('somebody signed in on two devices sees both and ends the other', async ({
  page,
  browser,
  baseURL,
}, { retry }) => {
  // An earlier try may have left its device behind.
  const device = retry % 2 === 0 ? 'iPhone' : 'iPad';
  await signInAs(page, 'Stadt');
  const lost = await browser.newContext({
    baseURL: baseURL!,
    userAgent: `Mozilla/5.0 (${device}; CPU OS 18_1 like Mac OS X) Version/18.1 Safari/604.1`,
  });
  const elsewhere = await lost.newPage();
  await signInAs(elsewhere, 'Stadt');

  await page.goto('/team/konto');
  const devices = page
    .getByRole('region', { name: 'Wo ich angemeldet bin' })
    .or(
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: 'Wo ich angemeldet bin' }) }),
    )
    .first();
  const other = devices.getByRole('listitem').filter({ hasText: device });
  await expect(devices.getByRole('listitem').filter({ hasText: 'Dieses Gerät' })).toHaveCount(1);
  await other
    .getByRole('button', { name: /abmelden/ })
    .first()
    .click();
  await expect(page.getByText('Das Gerät ist abgemeldet.')).toBeVisible();

  await elsewhere.goto('/team/konto');
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  await page.goto('/team/konto');
  await expect(page.getByRole('heading', { level: 1, name: 'Mein Konto' })).toBeVisible();
  await lost.close();
});
