/** The date list by mail, for those who get it: from the form to leaving, without JavaScript; and who looks after it. */
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citizen subscribes, confirms by mail, changes what comes, leaves and comes back', async ({
    page,
    browser,
    request,
  }) => {
    const address = uniqueAddress('abo');
    await page.goto('/terminliste');
    await page.getByLabel('E-Mail-Adresse').fill(address);
    await page.getByLabel('Name').fill('Abonnentin Beispiel');
    await page.getByText('Nur bestimmte Arten von Terminen').click();
    await page.getByLabel('Kultur').check();
    await page.getByRole('button', { name: 'Eintragen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Schauen Sie bitte in Ihr Postfach',
    );

    const link = await mailedLink({ browser, page, address });
    // A scanner opens every link, and nothing happens by that.
    for (const method of ['GET', 'HEAD']) await request.fetch(link, { method });
    await page.goto(link);
    await expect(page.getByText('Für die Adresse')).toContainText(address);
    await expect(page.getByText('Ich möchte die Termine und Neuigkeiten')).toBeVisible();
    await expect(page.getByText('Kultur')).toBeVisible();
    await page.getByRole('button', { name: 'Ja, ich möchte' }).click();
    await expect(page.getByText('Sie stehen jetzt im Verteiler')).toBeVisible();
    await expect(page.getByLabel('Name')).toHaveValue('Abonnentin Beispiel');
    const own = page.url().replace(/\?.*/, '');

    await page.getByLabel('Kultur').uncheck();
    await page.getByLabel('Englisch').check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Gespeichert.')).toBeVisible();
    await expect(page.getByLabel('Englisch')).toBeChecked();

    await page.getByRole('link', { name: 'Abmelden' }).click();
    const leave = page.url();
    await request.fetch(leave, { method: 'HEAD' });
    await page.reload();
    await page.getByRole('button', { name: 'Ja, abmelden' }).click();
    await expect(page.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
    await page.getByRole('button', { name: 'Doch dabei bleiben' }).click();
    await expect(page.getByText('Schön, dass Sie dabei bleiben.')).toBeVisible();

    // One click in the mail program: no browser, no origin, no redirect (RFC 8058).
    const oneClick = await request.post(leave, {
      form: { 'List-Unsubscribe': 'One-Click' },
      headers: { accept: '*/*' },
      maxRedirects: 0,
    });
    expect(oneClick.status()).toBe(200);
    await page.goto(own);
    await expect(page.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
  });
});

test('what is wrong with an address is said, and nothing that was typed is lost', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  await page.goto('/terminliste');
  await page.getByLabel('E-Mail-Adresse').fill('müller@example.org');
  await page.getByLabel('Name').fill('x'.repeat(300));
  await page.getByRole('button', { name: 'Eintragen' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Vor dem @ dürfen keine Umlaute stehen');
  await expect(alert).toContainText('höchstens 120 Zeichen');
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue('müller@example.org');
  await expect(page.getByLabel('Name')).toHaveValue('x'.repeat(300));
  await expectAccessible(page, { name: 'the form with mistakes', everywhere: true });
});

test('the answer is the same for every address', async ({ page, browser, request }) => {
  const known = uniqueAddress('bekannt');
  await subscribe({ page, browser, address: known });
  const left = uniqueAddress('weg');
  const own = await subscribe({ page, browser, address: left });
  await request.post(own.replace('/meine/', '/abmelden/'), {
    form: { 'List-Unsubscribe': 'One-Click' },
  });
  const blocked = uniqueAddress('nie');
  await ask(page, blocked);
  await page.goto(await mailedLink({ browser, page, address: blocked }));
  await page.getByRole('button', { name: 'Nie wieder schreiben' }).click();
  await expect(page.getByText('Wir schreiben nie wieder')).toBeVisible();
  const waiting = uniqueAddress('wartet');
  await ask(page, waiting);

  const answers: unknown[] = [];
  for (const address of [uniqueAddress('neu'), known, left, blocked, waiting]) {
    const answer = await request.post('/terminliste?/subscribe', {
      form: { address, language: 'de' },
      headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
      maxRedirects: 0,
    });
    const headers = Object.entries(answer.headers()).filter(([name]) => name !== 'date');
    answers.push({ status: answer.status(), headers, body: await answer.text() });
  }
  expect(answers[0]).toMatchObject({ status: 303 });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('pages behind mailed links are for nobody else, and for everybody to use', async ({
  page,
  browser,
  request,
}) => {
  const address = uniqueAddress('eigen');
  await ask(page, address);
  const link = await mailedLink({ browser, page, address });
  await page.goto(link);
  await expectPersonal(page, 'confirming');
  await page.getByRole('button', { name: 'Ja, ich möchte' }).click();
  await expectPersonal(page, 'the own page');
  const own = page.url().replace(/\?.*/, '');
  await page.goto(link);
  await expect(page.getByText('Sie stehen schon im Verteiler.')).toBeVisible();
  const leave = own.replace('/meine/', '/abmelden/');
  await page.goto(leave);
  await expectPersonal(page, 'leaving');
  await page.getByRole('button', { name: 'Ja, abmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
  await expectAccessible(page, { name: 'left', everywhere: false });
  for (const broken of [`${own}x`, own.slice(0, -1), own.replace(/[^/]+$/, '%00')]) {
    const answer = await request.get(broken);
    expect(answer.status(), broken).toBeLessThan(500);
    expect(await answer.text()).not.toContain(address);
  }
  const nobody = await request.post(`${leave}x`, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(nobody.status()).toBeLessThan(500);
});

test('the coordination enters, takes off, takes back, blocks and lets in again', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/40[09] \((Bad Request|Conflict)\)/);
  const address = uniqueAddress('otto');
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/verteiler/neu');
  await enter(page, address);
  await expect(page.getByText(`${address} steht jetzt im Verteiler.`)).toBeVisible();
  await expect(page.getByText('Herkunft: Liste vom Sommerfest')).toBeVisible();
  await expectAccessible(page, { name: 'an entry', everywhere: true });

  await page.getByRole('button', { name: 'Aus dem Verteiler nehmen' }).click();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await expect(page.getByText('Die Person bekommt die Terminliste wieder.')).toBeVisible();

  await page.getByText('Sperren', { exact: true }).click();
  await page.getByRole('button', { name: 'Adresse sperren' }).click();
  await expect(page.getByText('Bitte schreiben Sie, warum.')).toBeVisible();
  await page.getByLabel('Warum?').fill('hat angerufen');
  await page.getByRole('button', { name: 'Adresse sperren' }).click();
  await expect(page.getByText('Die Adresse ist gesperrt.')).toBeVisible();

  await page.goto('/team/verteiler/neu');
  await enter(page, address);
  await expect(page.getByRole('alert')).toContainText('Diese Adresse ist gesperrt');
  await expectAccessible(page, { name: 'a refused entry', everywhere: false });
  await page.getByLabel('Warum?').fill('kam ins Büro');
  await page.getByRole('button', { name: 'Sperre aufheben' }).click();
  await expect(page.getByText('Die Sperre ist aufgehoben.')).toBeVisible();
  await page.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByText(`${address} steht jetzt im Verteiler.`)).toBeVisible();

  await page.goto('/team/verteiler');
  await page.getByLabel('Name oder E-Mail-Adresse').fill(address.toUpperCase());
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByRole('link', { name: address })).toBeVisible();
});

/** Each story has addresses of its own: the example district is shared. */
function uniqueAddress(name: string): string {
  return `${name}-${crypto.randomUUID().slice(0, 8)}@example.org`;
}

async function ask(page: Page, address: string) {
  await page.goto('/terminliste');
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await page.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByText('Der Link gilt 7 Tage.')).toBeVisible();
}

/** @returns the address of the personal page. */
async function subscribe({
  page,
  browser,
  address,
}: {
  page: Page;
  browser: Browser;
  address: string;
}): Promise<string> {
  await ask(page, address);
  await page.goto(await mailedLink({ browser, page, address }));
  await page.getByRole('button', { name: 'Ja, ich möchte' }).click();
  await expect(page.getByText('Willkommen!')).toBeVisible();
  return page.url().replace(/\?.*/, '');
}

/** Without a mail server the organising team finds the mail in the outbox. */
async function mailedLink({
  browser,
  page,
  address,
}: {
  browser: Browser;
  page: Page;
  address: string;
}): Promise<string> {
  const context = await browser.newContext();
  const office = await context.newPage();
  await office.goto(new URL('/anmelden?weiter=/team/postausgang', page.url()).href);
  await office.getByRole('button', { name: 'Organisationsteam' }).click();
  const mail = office.getByRole('listitem').filter({ hasText: address });
  await expect(async () => {
    await office.reload();
    await expect(mail).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await mail.getByRole('link').click();
  const text = await office.getByText('Guten Tag,').textContent();
  await context.close();
  return /http\S+/.exec(text ?? '')?.[0] ?? '';
}

async function expectPersonal(page: Page, name: string) {
  const answer = await page.request.get(page.url());
  expect(answer.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'strict-origin',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
  await expectAccessible(page, { name, everywhere: true });
  await page.setViewportSize({ width: 390, height: 844 });
}

async function enter(page: Page, address: string) {
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await page.getByLabel('Woher kommt die Adresse?').fill('Liste vom Sommerfest');
  await page.getByLabel('schriftlich zugestimmt').check();
  await page.getByRole('button', { name: 'Eintragen' }).click();
}
