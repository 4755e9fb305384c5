/** The week in which nobody comes: from the mail of the evening before to the notice at the door, and back. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { makeDataFolder, startProduct, type Product } from './product.ts';
import { signInAs } from './sign-in.ts';

let product: Product;

test.use({
  home: async ({}, use) => {
    const { data, remove } = makeDataFolder();
    const environment = { ORTSMITTE_MODE: 'demo', ORTSMITTE_NOW: '2026-11-30T17:05:00Z' };
    product = await startProduct({ script: 'tests/e2e/nobody-week.ts', data, environment });
    await use(product.url);
    await product.end();
    remove();
  },
});

const told = (what: string) =>
  new RegExp(`${what}: (\\S+)`).exec(readFileSync(product.outputFile, 'utf8'))?.[1] ?? '';

test('nobody has taken the Tuesday: one press closes, a notice for the door, somebody steps in by a link', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await expect.poll(() => told('Persönlich')).not.toBe('');
  const citizen = await open({ browser, baseURL });

  await signInAs(page, 'Organisationsteam');
  await expect(page.getByRole('link', { name: /Bleibt es wirklich geschlossen/ })).toBeVisible();
  // The mail's link only asks.
  await page.goto(told('Gefragt'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wirklich geschlossen?');
  await expectAccessible(page, { name: 'the question whether it stays closed', everywhere: false });
  await citizen.goto('/buero');
  await expect(citizen.getByRole('main')).not.toContainText('leider niemand im Büro');
  expect(await calendarOf(citizen)).not.toContain('STATUS:CANCELLED');

  // In the afternoon the partner may open the door; here nobody does.
  await page.getByLabel(/Mieterberatung/).check();
  await page.getByRole('button', { name: 'Geschlossen melden' }).click();
  await expect(page.getByText('Das Büro ist an diesem Tag geschlossen gemeldet.')).toBeVisible();
  await expectAccessible(page, { name: 'the office is closed', everywhere: false });
  const notice = await page.getByRole('link', { name: 'Türaushang drucken' }).getAttribute('href');
  const paper = await page.request.get(notice ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');

  await citizen.goto('/buero');
  await expect(citizen.getByRole('main')).toContainText('leider niemand im Büro');
  await citizen.goto('/');
  await expect(citizen.getByRole('main')).toContainText('bleibt das Büro geschlossen');
  expect(await calendarOf(citizen)).toContain('STATUS:CANCELLED');
  expect(await screenOf(citizen)).toContain('leider niemand im Büro');
  await expect(mails(page)).resolves.toContain('Ihr Termin fällt aus');
  await page.goto('/team');
  await expect(page.getByRole('link', { name: /hängen Sie den Türaushang auf/ })).toBeVisible();

  const phone = await open({ browser, baseURL, javaScriptEnabled: false });
  await phone.goto(told('Persönlich'));
  const duty = phone.getByRole('listitem').filter({ hasText: 'geschlossen, weil niemand da ist' });
  await duty.getByRole('button', { name: /^Ich übernehme: / }).click();
  await expect(phone.getByText('Danke! Sie sind eingetragen.')).toBeVisible();
  await expect(duty).toHaveCount(0);

  await citizen.goto('/buero');
  await expect(citizen.getByRole('main')).not.toContainText('leider niemand im Büro');
  expect(await calendarOf(citizen)).not.toContain('STATUS:CANCELLED');
  expect(await screenOf(citizen)).not.toContain('leider niemand im Büro');
  await expect(mails(page)).resolves.toContain('Ihr Termin findet doch statt');
  await page.goto('/team/verlauf');
  await expect(page.getByText(/springt ein, und wieder geöffnet ist/)).toBeVisible();
});

test('an hour for which somebody is put down closes only with a reason, and says whom to tell', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  await expect.poll(() => told('Besetzt')).not.toBe('');
  await signInAs(page, 'Organisationsteam');
  // It is not the next one: reached from the page of the office all the same.
  await page.goto('/team/buero');
  await page.getByText('An einem Tag geschlossen?').click();
  await page.locator(`a[href='${told('Besetzt')}']`).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Klaus Muster bekommt eine E-Mail.');
  await expect(main).toContainText(
    'Helga Musterfrau hat keine E-Mail. Bitte anrufen: 030 23125 014',
  );
  await expect(main).not.toContainText('niemand im Büro');
  await expectAccessible(page, { name: 'closing where somebody is put down', everywhere: false });
  const close = page.getByRole('button', { name: 'Geschlossen melden' });
  await close.click();
  await expect(page.getByText(/warum das Büro geschlossen bleibt/).first()).toBeVisible();
  await page.getByLabel('Was soll dort stehen?').fill('Die Heizung ist ausgefallen.');
  await close.click();
  await expect(page.getByText('Dieser Dienst fällt aus')).toBeVisible();
  await expect(mails(page)).resolves.toContain('Ihr Dienst fällt aus');
  // Whom no mail reaches stands under "Heute" until somebody has rung them.
  await page.goto('/team');
  await page.getByRole('link', { name: /Anrufen: Helga Musterfrau/ }).click();
  await expect(page.getByRole('link', { name: '030 23125 014' })).toBeVisible();
  await expectAccessible(page, { name: 'whom to ring', everywhere: false });
  await page.getByRole('button', { name: 'Helga Musterfrau weiß Bescheid' }).click();
  await expect(page.getByText('Abgehakt.')).toBeVisible();
  await expect(page.getByText('Niemand ist anzurufen')).toBeVisible();
  await page.getByRole('button', { name: 'Doch nicht' }).click();
  await page.getByRole('button', { name: 'Helga Musterfrau weiß Bescheid' }).click();
  await page.goto(told('Besetzt'));
  await page.getByRole('button', { name: 'Doch geöffnet' }).click();
  await expect(page.getByText('Dieser Dienst findet doch statt')).toBeVisible();
});

test('whoever was reminded and cannot come says so without signing in; looking at the link changes nothing', async ({
  browser,
  baseURL,
}) => {
  await expect.poll(() => told('Erinnert')).not.toBe('');
  const phone = await open({ browser, baseURL, javaScriptEnabled: false });
  for (let looked = 0; looked < 2; looked += 1) {
    await phone.goto(told('Erinnert'));
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Können Sie doch nicht?');
  }
  await expect(phone.getByRole('main')).toContainText('Suppe ausgeben');
  await phone.getByRole('button', { name: 'Ich kann nicht' }).click();
  const thanks = phone.getByRole('heading', { name: 'Danke, dass Sie Bescheid sagen' });
  await expect(thanks).toBeVisible();
  // Opened again, it still says so.
  await phone.goto(told('Erinnert'));
  await expect(thanks).toBeVisible();
});

async function calendarOf(page: Page): Promise<string> {
  const answer = await page.request.get('/termine.ics?kategorie=oeffnungszeit');
  return answer.text();
}

async function screenOf(page: Page): Promise<string> {
  return (await page.request.get('/schaufenster/daten.json')).text();
}

async function mails(page: Page): Promise<string> {
  await page.goto('/team/postausgang');
  return (await page.getByRole('main').textContent()) ?? '';
}

async function open({
  browser,
  baseURL,
  javaScriptEnabled = true,
}: {
  browser: Browser;
  baseURL: string | undefined;
  javaScriptEnabled?: boolean;
}): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: baseURL ?? '', locale: 'de-DE', javaScriptEnabled },
    viewport: { width: 390, height: 844 },
  });
  return context.newPage();
}
