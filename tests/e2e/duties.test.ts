import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { daysAfter } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

const date = daysAfter(new Date().toISOString().slice(0, 10), 10);

test('the duty is taken by somebody else when one cannot: standing, away, "Ich kann nicht", a yes by link on a phone, settled for the others', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Bürostunde ${Date.now()}`;
  await signInAs(page, 'Organisationsteam');
  await staff(page, { title, name: 'Klaus Muster' });

  const klaus = await open(browser, { baseURL });
  await signInAs(klaus, 'Aktive');
  const own = klaus.getByRole('listitem').filter({ hasText: title });
  await klaus.goto('/team/dienste?ansicht=meine');
  await expect(own).toContainText('Sie sind dabei');
  await expectAccessible(klaus, { name: 'the list of duties', everywhere: false });

  await klaus.goto('/team/dienste/ich');
  await klaus.getByLabel('Vom').fill(date);
  await klaus.getByLabel('bis einschließlich').fill(date);
  await klaus.getByRole('button', { name: 'Eintragen' }).click();
  await expect(klaus.getByText('Feste Dienste an diesen Tagen sind frei')).toBeVisible();
  await expectAccessible(klaus, { name: 'about me', everywhere: false });
  await klaus.goto('/team/dienste?ansicht=meine');
  await expect(own).toHaveCount(0);
  await klaus.goto('/team/dienste/ich');
  await klaus.getByRole('button', { name: /^Löschen: / }).click();
  await klaus.goto('/team/dienste?ansicht=meine');
  await own.getByRole('link').click();
  await klaus.getByRole('button', { name: 'Ich kann nicht' }).click();
  await expect(klaus.getByText('Wir suchen jetzt eine Vertretung')).toBeVisible();

  await page.goto(new URL(klaus.url()).pathname);
  await expect(page.getByRole('heading', { name: 'Vertretung wird gesucht' })).toBeVisible();
  await expectAccessible(page, { name: 'the search', everywhere: true });
  await page.getByRole('button', { name: 'Nachricht machen' }).click();
  const message = await page.getByLabel('Die Nachricht').inputValue();
  const [, link = ''] = /(\/dienste\/ja\/\S+)$/.exec(message) ?? [];

  const phone = await open(browser, { baseURL, javaScriptEnabled: false });
  await phone.goto(link);
  const late = await open(browser, { baseURL });
  await late.goto(link);
  await phone.getByLabel('Ihr Name').fill('Niemand Unbekannt');
  await phone.getByRole('button', { name: 'Ja, ich komme' }).click();
  await expect(phone.getByText('Diesen Namen kennen wir so nicht').first()).toBeVisible();
  await expectAccessible(late, { name: 'the question', everywhere: false });
  await phone.getByLabel('Ihr Name').fill('helga musterfrau');
  await phone.getByRole('button', { name: 'Ja, ich komme' }).click();
  await expect(phone.getByRole('heading', { name: 'Vielen Dank!' })).toBeVisible();
  await late.getByLabel('Ihr Name').fill('Renate Beispiel');
  await late.getByRole('button', { name: 'Ja, ich komme' }).click();
  await expect(late.getByRole('heading', { name: 'Schon geregelt' })).toBeVisible();
  // Nobody knows who opens it again: perhaps the one who said yes.
  for (const again of [phone, late]) {
    await again.goto(link);
    await expect(again.getByRole('heading', { name: 'Es ist jemand da.' })).toBeVisible();
    await expect(again.getByRole('main')).not.toContainText('schneller');
    await expect(again.getByRole('main')).not.toContainText('Musterfrau');
  }

  await page.goto(new URL(klaus.url()).pathname);
  await expect(page.getByText('Geregelt: Es ist jemand da')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Helga Musterfrau');
  await expect(page.getByRole('main')).toContainText('springt ein');
});

test('somebody without an account says yes and no by a personal link, and has the duty in the calendar', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Aufbau ${Date.now()}`;
  await signInAs(page, 'Organisationsteam');
  await staff(page, { title, name: null });
  const helga = await openOwn({ page, browser, baseURL, name: 'Helga Musterfrau' });
  await page.getByRole('button', { name: 'Neue Adresse machen' }).click();
  const calendar = new URL(await page.getByLabel('Die neue Adresse').inputValue()).pathname;
  await expectAccessible(helga, { name: 'behind the personal link', everywhere: false });
  await helga.getByRole('button', { name: new RegExp(`^Ich übernehme: .*${title}`) }).click();
  await expect(helga.getByText('Danke! Sie sind eingetragen.')).toBeVisible();
  const file = await helga.request.get(calendar);
  expect(await file.text()).toContain(title);
  await helga.getByRole('button', { name: new RegExp(`^Ich kann nicht: .*${title}`) }).click();
  await expect(helga.getByText('Danke, dass Sie Bescheid sagen')).toBeVisible();
});

test('two change with each other by personal link, without an account', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'Organisationsteam');
  const klaus = await openOwn({ page, browser, baseURL, name: 'Klaus Muster' });
  const helga = await openOwn({ page, browser, baseURL, name: 'Helga Musterfrau' });
  const option = klaus.locator('option').filter({ hasText: 'Helga Musterfrau: ' }).first();
  const form = klaus.locator('details').filter({ has: option }).first();
  await form.locator('summary').click();
  const wanted = (await option.textContent())?.trim() ?? '';
  await form.getByLabel('Gegen welchen Dienst').selectOption({ label: wanted });
  await form.getByRole('button', { name: 'Tausch vorschlagen' }).click();
  const proposed = klaus.getByText('Sie haben Helga Musterfrau einen Tausch vorgeschlagen');
  await expect(proposed).toBeVisible();

  await helga.reload();
  await expectAccessible(helga, { name: 'a swap that is proposed', everywhere: false });
  await helga.getByRole('button', { name: 'Ja, tauschen' }).click();
  await expect(helga.getByRole('button', { name: 'Ja, tauschen' })).toHaveCount(0);
  await klaus.reload();
  await expect(proposed).toHaveCount(0);
  // It is Klaus's now, so nobody else's to be swapped for.
  await expect(klaus.locator('option').filter({ hasText: wanted })).toHaveCount(0);
  await expect(klaus.locator('option').filter({ hasText: 'Helga Musterfrau: ' })).not.toHaveCount(
    0,
  );
});

test('the rules for duties are saved, and read again', async ({ page }) => {
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/dienste/regeln');
  const closes = page.getByLabel('geschlossen');
  const before = await closes.inputValue();
  await closes.selectOption('Ja, am Morgen um 7 Uhr');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  await page.goto('/team/dienste/regeln');
  await expect(closes).toHaveValue('morning');
  await expectAccessible(page, { name: 'the rules for duties', everywhere: false });
  // As the other stories find it.
  await closes.selectOption(before);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert.')).toBeVisible();
});

/** Makes somebody a personal link, and opens it on a phone. */
async function openOwn({
  page,
  browser,
  baseURL,
  name,
}: {
  page: Page;
  browser: Browser;
  baseURL: string | undefined;
  name: string;
}): Promise<Page> {
  await page.goto('/team/dienste/ich');
  await page.getByRole('combobox', { name: 'Wer', exact: true }).selectOption(name);
  await page.getByRole('button', { name: 'Öffnen' }).click();
  // One's own page has the same button.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Dienste von ${name}`);
  await page.getByRole('button', { name: 'Neuen Link machen' }).click();
  const link = new URL(await page.getByLabel('Der neue Link').inputValue()).pathname;
  const phone = await open(browser, { baseURL });
  await phone.goto(link);
  return phone;
}

/** Writes an event down, that one is needed there, and (with a name) who does it each week. */
async function staff(
  page: Page,
  { title, name }: { title: string; name: string | null },
): Promise<void> {
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { title, date, from: '06:00', until: '07:00' });
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Dienste' }).click();
  await page.getByLabel('Wie er heißt').fill('Bürodienst');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Der Dienst ist gespeichert')).toBeVisible();
  if (name === null) return;
  await page.locator('summary').filter({ hasText: 'Jemanden fest einteilen' }).click();
  await page.getByRole('combobox', { name: 'Wer', exact: true }).selectOption(name);
  await page.locator('form[action*="standing"]').getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Fest eingeteilt. Die kommenden')).toBeVisible();
  await expectAccessible(page, { name: 'the needs of an event', everywhere: false });
}

async function open(
  browser: Browser,
  {
    baseURL,
    javaScriptEnabled = true,
  }: { baseURL: string | undefined; javaScriptEnabled?: boolean },
): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: baseURL ?? '', locale: 'de-DE', javaScriptEnabled },
    viewport: { width: 390, height: 844 },
  });
  return context.newPage();
}
