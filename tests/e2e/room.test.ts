/**
 * A room is asked for by a citizen, approved by the team, and given back by the link; what is broken is reported; and a
 * key is handed out.
 */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { daysAfter, inWords, lastWeekday } from './days.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a group asks for a series of which one date is taken, gets the rest, and gives one back', async ({
    page,
    browser,
    expectErrors,
  }, { retry }) => {
    expectErrors(/400 \(Bad Request\)/);
    const club = `Singkreis ${Date.now()}`;
    // Saturdays, on which the example leaves the room alone; each try has a month of its own.
    const first = lastWeekday({ weekday: 6, months: 4 + retry });
    const taken = daysAfter(first, 7);
    const office = await (await browser.newContext({ javaScriptEnabled: false })).newPage();

    await page.goto('/raum');
    await page.getByRole('link', { name: /^Raum anfragen/ }).click();
    await page.getByLabel('Tag', { exact: true }).fill(taken);
    await page.getByLabel('Von', { exact: true }).fill('09:00');
    await page.getByLabel('Bis', { exact: true }).fill('11:00');
    // Whether it is free is seen before anybody says who they are.
    await page.getByRole('button', { name: 'Termine prüfen' }).click();
    await expect(page.getByText('Der Termin ist frei.')).toBeVisible();
    await page.getByRole('button', { name: 'Jetzt anfragen' }).click();
    await expect(page.getByRole('alert')).toContainText('Bitte sagen Sie uns Ihren Namen.');
    await expect(page.getByLabel('Von', { exact: true })).toHaveValue('09:00');
    await page.getByLabel('Ihr Name').fill('Renate Muster');
    await page.getByLabel('Telefon').fill('030 23125 010');
    await page.getByLabel('Wofür brauchen Sie den Raum?').fill('Geburtstag');
    await page.getByLabel('Ich halte mich an die Regeln des Raums.').check();
    await page.getByRole('button', { name: 'Termine prüfen' }).click();
    await expect(page.getByText('Der Termin ist frei.')).toBeVisible();
    await page.getByRole('button', { name: 'Jetzt anfragen' }).click();
    await expect(page.getByText('Ihre Anfrage ist angekommen.')).toBeVisible();

    await page.goto('/raum/anfrage');
    await page.getByLabel('Tag', { exact: true }).fill(first);
    await page.getByLabel('Von', { exact: true }).fill('10:00');
    await page.getByLabel('Bis', { exact: true }).fill('12:00');
    await page.getByLabel('Wiederholt sich').selectOption({ label: 'jede Woche' });
    await page.getByLabel(/^Letzter Tag/).fill(daysAfter(first, 21));
    await page.getByLabel(/^Verein oder Gruppe/).fill(club);
    await page.getByLabel('Ihr Name').fill('Karl Muster');
    await page.getByLabel('E-Mail').fill('singkreis@example.org');
    await page.getByLabel('Wofür brauchen Sie den Raum?').fill('Probe');
    await page.getByLabel('Ich halte mich an die Regeln des Raums.').check();
    await page.getByRole('button', { name: 'Termine prüfen' }).click();
    await expect(page.getByText('3 Termine sind frei, einer ist es nicht.')).toBeVisible();
    await expect(page.getByText(`${inWords(taken)}, 10:00 bis 12:00 Uhr`)).toBeVisible();
    await expect(page.getByText('Geburtstag')).toHaveCount(0);
    // What is free instead is chosen, and booked with the rest.
    const instead = page.getByLabel(`Statt ${inWords(taken)}, 10:00 bis 12:00 Uhr`);
    await instead.selectOption({ label: 'am selben Tag um 11:30 Uhr' });
    await page.getByRole('button', { name: 'Jetzt anfragen' }).click();
    await expect(page.getByText('Ihre Anfrage ist angekommen.')).toBeVisible();
    const link = page.url();

    await office.goto(new URL('/anmelden', page.url()).href);
    await office.getByRole('button', { name: 'Organisationsteam' }).click();
    await office.getByRole('link', { name: `Raumanfrage beantworten: ${club}` }).click();
    await office.getByRole('button', { name: 'Zusagen' }).click();
    await expect(
      office.getByText('Zugesagt. Wer angefragt hat, bekommt eine E-Mail.'),
    ).toBeVisible();
    // In the calendar there is nothing to press that would free the room again, only the way back.
    const booking = new URL(office.url()).pathname;
    await office.goto(booking.replace('/team/raum/', '/team/veranstaltungen/'));
    for (const name of ['Zurück in Entwurf', 'Löschen', 'Veröffentlichen']) {
      await expect(office.getByRole('button', { name })).toHaveCount(0);
    }
    await office.getByRole('link', { name: 'Zur Raumbelegung' }).click();
    await office
      .getByRole('link', { name: /^Diesen Termin verlegen/ })
      .first()
      .click();
    await office.locator('form[action*="?/change"]').getByLabel('Ende').fill('11:45');
    await office.locator('form[action*="?/change"]').getByRole('button').last().click();
    await expect(office.getByText('Der Termin ist verlegt.')).toBeVisible();
    await office.context().close();

    await page.goto(link);
    await expect(page.getByText('Der Raum gehört Ihnen an diesen Terminen.')).toBeVisible();
    await expect(page.getByText(`${inWords(taken)}, 11:30 bis 13:30 Uhr`)).toBeVisible();
    const look = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await look.goto(link);
    await expectAccessible(look, { name: 'behind the link of a booking', everywhere: true });
    await look.context().close();
    const agreement = page.getByRole('link', { name: 'Nutzungsvereinbarung (PDF)' });
    const paper = await page.request.get((await agreement.getAttribute('href')) ?? '');
    expect(paper.headers()['content-type']).toBe('application/pdf');
    const when = `${inWords(first)}, 10:00 bis 11:45 Uhr`;
    await page.getByRole('button', { name: `Diesen Termin absagen: ${when}` }).click();
    await expect(page.getByText('Der Termin ist abgesagt.')).toBeVisible();

    // What the public sees of it: that the room is taken, and nothing more.
    await page.goto(`/raum?woche=${daysAfter(first, 14)}`);
    await expect(page.getByText('belegt').first()).toBeVisible();
    await expect(page.getByText(club)).toHaveCount(0);
    await page.goto(`/termine?q=${encodeURIComponent(club)}`);
    await expect(page.getByText(`Belegt: ${club}`)).toHaveCount(0);
  });
});

test('a key is written down, handed out with a receipt, and comes back', async ({ page }) => {
  const label = `Nebentür ${Date.now()}`;
  await signInAs(page, 'Aktive');
  await page.goto('/team/raum');
  await page.getByRole('link', { name: 'Schlüssel', exact: true }).click();
  await page.getByText('Schlüssel eintragen').first().click();
  await page.getByLabel('Wie heißt der Schlüssel?').fill(label);
  await page.getByRole('button', { name: 'Schlüssel eintragen' }).click();
  await expect(page.getByText(`Eingetragen: ${label}.`)).toBeVisible();

  const key = page.getByRole('listitem').filter({ hasText: label });
  await key.getByText(`Schlüssel „${label}“ ausgeben`).click();
  await key.getByLabel('Name').fill('Renate Muster');
  await key.getByLabel('Telefon oder E-Mail').fill('030 23125 010');
  const choice = key.getByLabel('Für welchen Verein?');
  const club = (await choice.locator('option').nth(1).textContent()) ?? '';
  await choice.selectOption({ label: club });
  await key.getByRole('button', { name: 'Ausgeben' }).click();
  await expect(page.getByText(`Ausgegeben: ${label}.`)).toBeVisible();
  await expect(key).toContainText(`Renate Muster, ${club} (030 23125 010)`);
  const receipt = await key.getByRole('link', { name: /^Quittung/ }).getAttribute('href');
  expect((await page.request.get(receipt ?? '')).headers()['content-type']).toBe('application/pdf');

  await key.getByRole('button', { name: /ist zurück/ }).click();
  await expect(page.getByText(`Zurück: ${label}.`)).toBeVisible();
  await expect(key).toContainText('im Büro');
});

const refusedPictures = [
  { name: 'photo.jpg', text: 'kein Bild', says: /kein Bild, auch wenn ihr Name so aussieht/ },
  { name: 'skizze.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>', says: /als SVG/ },
  { name: 'leer.jpg', text: '', says: /Die Datei ist leer/ },
];

/** Fills in the form about a damage, wrongly at first: whatever is refused, what was typed stays. */
async function reportDamage(page: Page, text: string) {
  const field = page.getByLabel('Was ist kaputt oder fehlt?');
  const send = page.getByRole('button', { name: 'Melden', exact: true });
  await page.getByText('Schaden melden').click();
  await send.click();
  await expect(page.getByText('Bitte schreiben Sie kurz, was kaputt ist')).toBeVisible();
  await field.fill(text);
  for (const { name, text: content, says } of refusedPictures) {
    const file = { name, mimeType: 'image/jpeg', buffer: Buffer.from(content) };
    await page.getByLabel(/^Ein Bild davon/).setInputFiles(file);
    await send.click();
    await expect(page.getByText(says)).toBeVisible();
    await expect(field).toHaveValue(text);
  }
  const create = { width: 640, height: 480, channels: 3, background: '#7a3b2e' } as const;
  const buffer = await sharp({ create }).jpeg().toBuffer();
  const photo = { name: 'stuhl.jpg', mimeType: 'image/jpeg', buffer };
  await page.getByLabel(/^Ein Bild davon/).setInputFiles(photo);
  await send.click();
}

test('a damage with a picture is reported by the link of a booking, seen by the team, settled, and brought back', async ({
  page,
  browser,
  baseURL,
  expectErrors,
}, { retry }) => {
  expectErrors(/400 \(Bad Request\)/);
  const [club, text] = [`Turngruppe ${Date.now()}`, `Ein Stuhl ist gebrochen ${Date.now()}`];
  const visitor = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const citizen = await visitor.newPage();
  await citizen.goto('/raum/anfrage');
  const fields = {
    ...{ Tag: lastWeekday({ weekday: 6, months: 7 + retry }), Von: '10:00', Bis: '11:00' },
    ...{ 'Ihr Name': 'Karl Muster', Telefon: '030 23125 010' },
  };
  for (const [label, value] of Object.entries(fields)) {
    await citizen.getByLabel(label, { exact: label.length === 3 }).fill(value);
  }
  await citizen.getByLabel(/^Verein oder Gruppe/).fill(club);
  await citizen.getByLabel('Wofür brauchen Sie den Raum?').fill('Turnen');
  await citizen.getByLabel('Ich halte mich an die Regeln des Raums.').check();
  await citizen.getByRole('button', { name: 'Termine prüfen' }).click();
  await citizen.getByRole('button', { name: 'Jetzt anfragen' }).click();
  await expect(citizen.getByText('Ihre Anfrage ist angekommen.')).toBeVisible();
  const link = citizen.url();

  await signInAs(page, 'Organisationsteam');
  await page.getByRole('link', { name: `Raumanfrage beantworten: ${club}` }).click();
  await page.getByRole('button', { name: 'Zusagen' }).click();
  await expect(page.getByText('Zugesagt.')).toBeVisible();
  await citizen.goto(link);
  await reportDamage(citizen, text);
  await expect(citizen.getByText('Danke! Das Team kümmert sich darum.')).toBeVisible();

  await page.goto('/team/raum/schaeden');
  const picture = page.getByRole('img', { name: `Bild zu: ${text}` });
  await picture.scrollIntoViewIfNeeded();
  const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBe(640);
  const source = await picture.getAttribute('src');
  expect((await citizen.request.get(source ?? '', { maxRedirects: 0 })).status()).toBe(303);
  // The room is free again for whoever tells this story next.
  await citizen.getByText('Alles zurücknehmen').first().click();
  await citizen.getByRole('button', { name: 'Alles zurücknehmen' }).click();
  await expect(citizen.getByText('Zurückgenommen. Danke')).toBeVisible();
  await visitor.close();
  await page.getByRole('button', { name: `Erledigt: ${text}` }).click();
  const back = page.getByRole('button', { name: `Doch nicht erledigt: ${text}` });
  await expect(back).toBeVisible();
  await expect(picture).toHaveCount(0);
  await back.click();
  await expect(picture).toBeVisible();
  await page.getByRole('button', { name: `Erledigt: ${text}` }).click();
  await expect(back).toBeVisible();

  const own = `Eine Lampe flackert ${Date.now()}`;
  await reportDamage(page, own);
  await expect(page.getByText('Eingetragen.')).toBeVisible();
  await page.getByRole('button', { name: `Erledigt: ${own}` }).click();
  await expect(page.getByRole('button', { name: `Doch nicht erledigt: ${own}` })).toBeVisible();
});
