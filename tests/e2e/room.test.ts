/** A room is asked for by a citizen, approved by the team, and given back by the link; and a key is handed out. */
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
    await page.getByRole('button', { name: 'Termine prüfen' }).click();
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
    await expect(page.getByText(/Frei wäre: am selben Tag um/)).toBeVisible();
    await expect(page.getByText('Geburtstag')).toHaveCount(0);
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
    await office.context().close();

    await page.goto(link);
    await expect(page.getByText('Der Raum gehört Ihnen an diesen Terminen.')).toBeVisible();
    const look = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await look.goto(link);
    await expectAccessible(look, { name: 'behind the link of a booking', everywhere: true });
    await look.context().close();
    const agreement = page.getByRole('link', { name: 'Nutzungsvereinbarung (PDF)' });
    const paper = await page.request.get((await agreement.getAttribute('href')) ?? '');
    expect(paper.headers()['content-type']).toBe('application/pdf');
    const when = `${inWords(first)}, 10:00 bis 12:00 Uhr`;
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
  await key.getByRole('button', { name: 'Ausgeben' }).click();
  await expect(page.getByText(`Ausgegeben: ${label}.`)).toBeVisible();
  await expect(key).toContainText('Renate Muster (030 23125 010)');
  const receipt = await key.getByRole('link', { name: /^Quittung/ }).getAttribute('href');
  expect((await page.request.get(receipt ?? '')).headers()['content-type']).toBe('application/pdf');

  await key.getByRole('button', { name: /ist zurück/ }).click();
  await expect(page.getByText(`Zurück: ${label}.`)).toBeVisible();
  await expect(key).toContainText('im Büro');
});
