import { expect, test } from './fixtures.ts';

test('the server says that it can serve', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
});

test('the start page has a heading', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
