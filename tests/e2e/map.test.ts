/** What there is to discover, on a map and as a list: the same, with numbers, by finger, mouse and keyboard. */
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

test('a visitor finds a sight on the map, by keyboard, and narrows map and list down together', async ({
  page,
}) => {
  await page.goto('/entdecken');
  await page.getByRole('link', { name: 'Auf der Karte' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('auf der Karte');
  const map = page.getByRole('region', { name: 'Karte' });
  const marker = map.getByRole('button', { name: /Haus Heeren/ });
  await expect(marker).toHaveAccessibleName(/^\d+\. Haus Heeren, Baukultur$/);
  const number = await marker.innerText();
  await expect(
    page.getByRole('heading', { name: `${number}. Haus Heeren`, exact: true }),
  ).toBeVisible();
  await expectAccessible(page, { name: 'the map', everywhere: true });

  await marker.focus();
  await page.keyboard.press('Enter');
  const link = map.getByRole('link', { name: /Haus Heeren/ });
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toHaveCount(0);
  await expect(marker).toBeFocused();

  await page.getByRole('link', { name: /^Natur \(/ }).click();
  await expect(map.getByRole('button', { name: /Mühlbach/ })).toBeVisible();
  await expect(marker).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Haus Heeren/ })).toHaveCount(0);
});

test('without JavaScript the map is its list, and says nothing of a map', async ({
  browser,
  home,
}) => {
  const context = await browser.newContext({ baseURL: home, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/entdecken/karte');
  await expect(page.getByRole('link', { name: /\d+\. Haus Heeren/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Karte' })).toHaveCount(0);
  await context.close();
});

test('where no server of tiles is set, there is none to ask for', async ({ request }) => {
  expect((await request.get('/karte/16/34173/21784.png')).status()).toBe(404);
});
