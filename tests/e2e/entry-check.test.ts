/** A club answers the mail that asks once a year whether its entry is still right. */
import { readFileSync } from 'node:fs';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { makeDataFolder, startProduct, type Product } from './product.ts';

let product: Product;

test.use({
  javaScriptEnabled: false,
  home: async ({}, use) => {
    const { data, remove } = makeDataFolder();
    const environment = { ORTSMITTE_MODE: 'test' };
    product = await startProduct({ script: 'tests/e2e/yearly-question.ts', data, environment });
    await use(product.url);
    await product.end();
    remove();
  },
});

/** The mail's link, as the club opens it. */
const mailedPath = () =>
  /Der Link: (\S+)/.exec(readFileSync(product.outputFile, 'utf8'))?.[1] ?? '';

test('a club says with one press that all is right', async ({ page }) => {
  await expect.poll(mailedPath).not.toBe('');
  await page.goto(mailedPath());
  await expect(page.getByRole('heading', { level: 1, name: 'Stimmt das noch?' })).toBeVisible();
  await expect(page.getByText('030 23125 011')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, alles stimmt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Danke!' })).toBeVisible();
  await expect(page.getByText('In einem Jahr fragen wir wieder.')).toBeVisible();
});

test('a club corrects its entry, and the coordination looks at that first', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/status of 4(00|09)/);
  await expect.poll(mailedPath).not.toBe('');
  await page.goto(mailedPath());
  const more = page.locator('summary').filter({ hasText: 'Etwas stimmt nicht mehr' });
  await more.click();
  const phone = page.getByLabel('Telefon').first();
  await phone.fill('wissen wir nicht');
  await page.getByRole('button', { name: 'Änderung vorschlagen' }).click();
  await expect(page.getByRole('alert')).toContainText('Telefonnummer');
  await expect(phone).toHaveValue('wissen wir nicht');
  await phone.fill('030 23125 099');
  await page.getByRole('button', { name: 'Änderung vorschlagen' }).click();
  await expect(page.getByText('Ihre Änderung liegt dem Organisationsteam vor.')).toBeVisible();
  await page.goto('/vereine/chor-beispiel');
  await expect(page.getByText('030 23125 011')).toBeVisible();
});

test('the page behind the mail is accessible', async ({ browser, baseURL }) => {
  await expect.poll(mailedPath).not.toBe('');
  // The checker needs timers, which a page without JavaScript has not.
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(mailedPath());
  await expectAccessible(page, { name: 'the yearly question', everywhere: true });
  await context.close();
});
