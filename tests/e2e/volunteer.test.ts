import { readCalendar } from './calendar-file.ts';
import { inWords, nextYear } from './days.ts';
import { fillEvent, open, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { askForCode } from './sign-in.ts';

test('a volunteer signs in by a mailed code, writes the Maifeier down, and citizens find it', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Für Aktive' }).click();
  const code = await askForCode(page, 'coordination@example.org');
  await expect(page.getByRole('heading', { level: 1, name: 'Code eingeben' })).toBeVisible();
  await page.getByLabel('Code aus der E-Mail').fill(code);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();

  await page.getByRole('link', { name: 'Veranstaltung aufschreiben' }).click();
  await fillEvent(page, {
    title: 'Maifeier auf dem Dorfplatz',
    date: nextYear('05-01'),
    from: '11:00',
    until: '18:00',
    category: 'Fest',
  });
  await expect(page.getByText(inWords(nextYear('05-01'))).first()).toBeVisible();
  await page.getByLabel('Ort', { exact: true }).selectOption('Ein neuer Ort …');
  await page.getByLabel('Name des Ortes').fill('Dorfplatz');
  await page.getByLabel('Straße und Hausnummer').fill('Am Brunnen 1');
  await page
    .getByLabel('In ein, zwei Sätzen', { exact: true })
    .fill('Wir stellen den Maibaum auf.');
  await page
    .getByLabel('Mehr dazu', { exact: true })
    .fill('Mit **Musik** und\n\n- Kuchen\n- Kaffee');
  await page.getByLabel('Ohne Anmeldung, einfach kommen').check();
  await open(page, 'Kosten, Kontakt, Barrierefreiheit');
  await page.getByLabel('Kosten', { exact: true }).fill('Eintritt frei');
  await open(page, 'Auf Englisch');
  await page.getByLabel('Titel (englisch)').fill('May fair on the village square');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Maifeier auf dem Dorfplatz' }),
  ).toBeVisible();
  await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();

  const address = await publicAddress(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maifeier auf dem Dorfplatz');
  const main = page.getByRole('main');
  await expect(main.getByText(inWords(nextYear('05-01')), { exact: true }).first()).toBeVisible();
  await expect(main.getByText('11:00 bis 18:00 Uhr', { exact: true })).toBeVisible();
  await expect(main.getByText('Dorfplatz, Am Brunnen 1').first()).toBeVisible();
  await expect(main.getByText('Ohne Anmeldung, einfach kommen')).toBeVisible();
  await expect(main.getByText('Eintritt frei')).toBeVisible();
  await expect(main.locator('strong', { hasText: 'Musik' })).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'Kuchen' })).toBeVisible();

  await page.goto(`/termine?von=${nextYear('05-01')}&bis=${nextYear('05-01')}`);
  await page.getByRole('main').locator(`[href^="${address}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maifeier auf dem Dorfplatz');

  const [event] = readCalendar(await (await request.get('/termine.ics')).text()).filter(
    ({ component }) => String(component.getFirstPropertyValue('url')).includes(address),
  );
  expect(event!.startDate.toString()).toBe(`${nextYear('05-01')}T11:00:00`);
  expect(event!.startDate.zone.tzid).toBe('Europe/Berlin');
  expect(event!.endDate.toString()).toBe(`${nextYear('05-01')}T18:00:00`);
  expect(event!.location).toContain('Dorfplatz');
  expect(event!.description).toContain('Wir stellen den Maibaum auf.');

  await page.goto(`/en${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'May fair on the village square',
  );
});
