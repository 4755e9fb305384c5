/** How people come in and go: asked by themselves, invited by mail, by a card; and how they leave. */
import type { Page } from '@playwright/test';
import { newId } from '#platform/ids.ts';
import { codesOn, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

/** Each story has people of its own: others run beside it, and an earlier try left its own. */
const own = (name: string) => `${name} ${Math.random().toString(36).slice(2, 8)}`;
const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '-')}@example.org`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody asks to take part, is taken in, comes by the mailed link, and leaves again', async ({
    page,
    browser,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    const name = own('Erika');
    const office = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto('/anmelden');
    const way = page.getByRole('link', { name: 'Sagen Sie uns, dass Sie mitmachen möchten' });
    await expect(way).toHaveAttribute('href', '/mitmachen');
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Mitmachen' }).click();
    await page.getByLabel('Ihr Name').fill(name);
    await page.getByLabel('Blumenampeln gießen').check();
    await page.getByRole('button', { name: 'Abschicken' }).click();
    await expect(page.getByRole('alert')).toContainText('E-Mail-Adresse oder eine Telefonnummer');
    await expect(page.getByLabel('Ihr Name')).toHaveValue(name);
    await expect(page.getByLabel('Blumenampeln gießen')).toBeChecked();
    const agreed = page.getByText('Wenn Sie das abschicken, sind Sie einverstanden');
    const wording = ((await agreed.textContent()) ?? '').split('Mehr unter Datenschutz')[0]!.trim();
    await page.getByLabel('Ihre E-Mail-Adresse').fill(addressOf(name));
    await page.getByRole('button', { name: 'Abschicken' }).click();
    await expect(page.getByRole('heading', { name: 'Danke! Wir melden uns.' })).toBeVisible();

    await office.goto(new URL('/anmelden', page.url()).href);
    await office.getByRole('button', { name: 'Organisationsteam' }).click();
    await office.getByRole('link', { name: /möchten? mitmachen/ }).click();
    await office.getByRole('button', { name: `${name} aufnehmen` }).click();
    await expect(office.getByText(`${name} ist eingeladen.`)).toBeVisible();
    await office.getByRole('link', { name, exact: true }).click();
    await expect(office.getByRole('heading', { name: 'Aus der Anfrage' })).toBeVisible();
    await expect(office.getByText('Blumenampeln gießen')).toBeVisible();
    await office.getByText(/^Einverstanden am \d/).click();
    await expect(office.getByText(wording)).toBeVisible();

    const link = await mailedLink(office, addressOf(name));
    // A scanner opens the link, and nothing happens by that.
    await page.request.get(link);
    await page.goto(link);
    await page.getByRole('button', { name: 'Ja, ich bin dabei' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();

    await page.goto('/team/konto');
    await test.step('they change their own number and mail address', async () => {
      await page.getByText('Name, Telefonnummer und Sprache ändern').click();
      await page.getByLabel('Telefon').fill('abends');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await expect(page.getByRole('alert')).toContainText('Bitte prüfen Sie die Telefonnummer');
      await page.getByLabel('Telefon').fill('02307 77');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await expect(page.getByText('Ihre Angaben sind gespeichert.')).toBeVisible();
      await expect(page.getByRole('definition').filter({ hasText: '02307 77' })).toBeVisible();
      const other = addressOf(`${name} neu`);
      await page.getByText('E-Mail-Adresse ändern').click();
      await page.getByLabel('Neue E-Mail-Adresse').fill(other.toUpperCase());
      await page.getByRole('button', { name: 'Link schicken' }).click();
      await expect(page.getByText(other)).toBeVisible();
      await page.goto(await mailedLink(office, other));
      await page.getByRole('button', { name: 'Ja, das ist meine Adresse' }).click();
      await expect(page.getByText('Die neue Adresse gilt')).toBeVisible();
      await page.goto('/team/konto');
      await expect(page.getByRole('definition').filter({ hasText: other })).toBeVisible();
    });
    await page.getByRole('link', { name: 'Ich möchte nicht mehr mitmachen' }).click();
    await page.getByRole('button', { name: 'Ja, ich höre auf' }).click();
    await expect(page.getByText('Danke für alles!')).toBeVisible();
    await page.goto('/team');
    await expect(page.getByRole('heading', { name: 'Anmelden', exact: true })).toBeVisible();
    await page.goto(link);
    await expect(
      page.getByRole('heading', { name: 'Diese Einladung gilt nicht mehr' }),
    ).toBeVisible();

    await office.goto(new URL('/team/leute', page.url()).href);
    await office.getByText('Hat aufgehört').click();
    await office.getByRole('button', { name: `Jetzt löschen: ${name}` }).click();
    await expect(office.getByText('Name und Adresse sind gelöscht.')).toBeVisible();
    await expect(office.getByText(name)).toHaveCount(0);
    await office.context().close();
  });
});

test('a neighbour without mail is written down, becomes a club contact, and is seen off and back', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  const name = own('Otto');
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/leute');
  await page.getByRole('link', { name: 'Jemanden einladen' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Telefon').fill('02307 1234');
  await expect(page.getByLabel('Naturfreunde')).toBeHidden();
  await page.getByRole('checkbox', { name: /^Vereinskontakt/ }).check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('für welchen Verein');
  await page.getByLabel('Naturfreunde').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText(`${name} ist gespeichert.`)).toBeVisible();
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('Hat keinen Zugang.')).toBeVisible();
  const sheet = await page
    .getByRole('link', { name: 'Blatt mit den nächsten Terminen drucken' })
    .getAttribute('href');
  const paper = await page.request.get(sheet!);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  const read = await readPdf(await paper.body());
  expect(read.text).toContain(squeezed(`Guten Tag, ${name}!`));
  expect(read.text).toContain(squeezed('So erreichen Sie uns'));
  const stranger = await page.request.get(`/team/leute/blatt.pdf?wer=${newId()}`);
  expect(stranger.status()).toBe(404);
  await page.getByText(`${name} verabschieden`).first().click();
  await page.getByRole('button', { name: `${name} verabschieden` }).click();
  await expect(page.getByText(`${name} hat aufgehört.`)).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText(`${name} ist wieder dabei.`)).toBeVisible();
});

test('an address that somebody has already is told, and nothing that was typed is lost', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/409 \(Conflict\)/);
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/leute/neu');
  await page.getByLabel('Name').fill('Noch einmal');
  await page.getByLabel('E-Mail-Adresse').fill('Volunteer+verein@Example.org');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('gehört schon zu Klaus Muster');
  await expect(page.getByLabel('Name')).toHaveValue('Noch einmal');
});

test('a card from the office table is held before the camera; without mail the team takes in and calls', async ({
  page,
  browser,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  const name = own('Hilde');
  await signInAs(page, 'Organisationsteam');
  const { origin } = new URL(page.url());
  const sheet = await page.request.post('/team/leute/karten.pdf', { headers: { origin } });
  const [card = ''] = await codesOn(await sheet.body(), { page: 1, dpi: 150, step: 10 });
  const hilde = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await hilde.goto(card);
  await hilde.getByRole('button', { name: 'Mitmachen', exact: true }).click();
  await expect(hilde.getByRole('alert')).toContainText('Bitte schreiben Sie Ihren Namen.');
  await hilde.getByLabel('Ihr Name').fill(name);
  await hilde.getByLabel('Ihre Telefonnummer').fill('02307 4321');
  await hilde.getByRole('button', { name: 'Mitmachen', exact: true }).click();
  await expect(hilde.getByText('Das Organisationsteam meldet sich bei Ihnen.')).toBeVisible();
  await hilde.goto(card);
  await expect(
    hilde.getByRole('heading', { name: 'Diese Einladung gilt nicht mehr' }),
  ).toBeVisible();
  await hilde.context().close();

  await page.goto('/team');
  await page.getByRole('link', { name: /möchten? mitmachen/ }).click();
  const request = page.getByRole('listitem').filter({ hasText: name });
  await expect(request).toContainText('02307 4321');
  await request.getByRole('button', { name: `${name} aufnehmen` }).click();
  await expect(page.getByText(`${name} ist gespeichert.`)).toBeVisible();
});

test('a sheet of cards comes as a PDF, for the organising team only', async ({ page }) => {
  await signInAs(page, 'Organisationsteam');
  const origin = new URL(page.url()).origin;
  const sheet = await page.request.post('/team/leute/karten.pdf', { headers: { origin } });
  expect(sheet.headers()['content-type']).toBe('application/pdf');
  await signInAs(page, 'Aktive');
  const refused = await page.request.post('/team/leute/karten.pdf', { headers: { origin } });
  expect(refused.status()).toBe(403);
});

/** Without a mail server the organising team finds the mail in the outbox. */
async function mailedLink(office: Page, address: string): Promise<string> {
  await office.goto(new URL('/team/postausgang', office.url()).href);
  const mail = office.getByRole('listitem').filter({ hasText: `An ${address}` });
  await mail.first().getByRole('link').click();
  await expect(office.getByRole('main')).toContainText(/\/(einladung|adresse)\//);
  const text = (await office.getByRole('main').textContent()) ?? '';
  return /http\S+\/(?:einladung|adresse)\/[\w-]+/.exec(text)?.[0] ?? '';
}
