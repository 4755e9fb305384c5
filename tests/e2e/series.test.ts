import type { Page } from '@playwright/test';
import { readCalendar } from './calendar-file.ts';
import { daysAfter, inWords, lastWeekday } from './days.ts';
import { fillEvent, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

const tuesday = (months: number) => lastWeekday({ weekday: 2, months });
const words = 'Jeden letzten Dienstag im Monat, 18:30 bis 20:00 Uhr';
const nextSix = [2, 3, 4, 5, 6, 7].map((months) => inWords(tuesday(months)));

test('the words of a series and its next six dates appear while it is typed', async ({ page }) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await writeSeries(page, 'Rund ums Dorf, getippt');
  await expectPreview(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the words of a series and its next six dates appear after a press', async ({ page }) => {
    await signInAs(page, 'Aktive');
    await page.goto('/team/veranstaltungen/neu');
    await fillEvent(page, eveningOf('Rund ums Dorf, gedrückt'));
    await page.getByRole('button', { name: 'Termine zeigen' }).click();
    // Now the choices know the weekday.
    await page.getByLabel('Wiederholt sich?').selectOption('jeden letzten Dienstag im Monat');
    await page.getByRole('button', { name: 'Termine zeigen' }).click();
    await expectPreview(page);
    await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue('Rund ums Dorf, gedrückt');
  });
});

test('one date is moved, one cancelled, all from one on change, and citizens see it', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await writeSeries(page, 'Rund ums Dorf am Abend');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
  const team = page.url().split('?')[0]!;
  const address = await publicAddress(page);

  await openDate(page, tuesday(2));
  const wednesday = daysAfter(tuesday(2), 1);
  await page.getByLabel('Datum', { exact: true }).fill(wednesday);
  await page
    .getByLabel('Warum? Steht dann auf der Seite (freiwillig)')
    .first()
    .fill('Am Dienstag ist Wahl.');
  await page.getByRole('button', { name: 'Diesen Termin ändern' }).click();
  await expect(page.getByText('Der Termin ist geändert.')).toBeVisible();

  await page.goto(team);
  await openDate(page, tuesday(3));
  await page
    .getByLabel('Warum? Steht dann auf der Seite (freiwillig)')
    .nth(1)
    .fill('Wir feiern Karneval.');
  await page.getByRole('button', { name: 'Absagen', exact: true }).click();
  await expect(page.getByText('Der Termin ist abgesagt.')).toBeVisible();

  await test.step('citizens see both', async () => {
    await page.goto(`${address}/${tuesday(2)}`);
    await expect(page.getByText('Dieser Termin wurde verschoben.')).toBeVisible();
    await expect(page.getByText('Grund: Am Dienstag ist Wahl.')).toBeVisible();
    await expect(
      page.getByText(`Ursprünglich geplant: ${inWords(tuesday(2))}, 18:30 Uhr.`),
    ).toBeVisible();
    await page.goto(`${address}/${wednesday}`);
    await expect(page).toHaveURL(`${address}/${tuesday(2)}`);
    await page.goto(`${address}/${tuesday(3)}`);
    await expect(page.getByText('Dieser Termin ist abgesagt.')).toBeVisible();
    await expect(page.getByText('Grund: Wir feiern Karneval.')).toBeVisible();
    await page.goto(`/termine?von=${tuesday(3)}&bis=${tuesday(3)}&q=Rund+ums+Dorf+am+Abend`);
    const row = page
      .getByRole('listitem')
      .filter({ has: page.locator(`[href="${address}/${tuesday(3)}"]`) });
    await expect(row.getByText('Abgesagt')).toBeVisible();
  });

  await test.step('all from the third on are at another time', async () => {
    await page.goto(team);
    await openDate(page, tuesday(4));
    await page
      .locator('summary')
      .filter({ hasText: /^\s*Alle ab hier\s*$/ })
      .click();
    const from = page.locator('#ab-hier');
    await from.getByLabel('Beginn').fill('19:00');
    await from.getByLabel('Ende').fill('20:30');
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await expect(
      page.getByText(/jeden letzten Dienstag im Monat, 19:00 bis 20:30 Uhr/i).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Alle ab hier ändern' }).click();
    await expect(page.getByText('Alle Termine ab hier sind geändert.')).toBeVisible();
    await page.goto(`${address}/${tuesday(5)}`);
    await expect(
      page.getByRole('main').getByText('19:00 bis 20:30 Uhr', { exact: true }),
    ).toBeVisible();
  });

  await test.step('all from the sixth on are in another place with a hint, until an end, and back', async () => {
    await page.goto(team);
    await openDate(page, tuesday(6));
    await page
      .locator('summary')
      .filter({ hasText: /^\s*Alle ab hier\s*$/ })
      .click();
    const from = page.locator('#ab-hier');
    await from.getByLabel('Ort ab hier').selectOption('Luisenpark');
    await from.locator('summary').click();
    await from.getByLabel('Hinweis bei allen Terminen ab hier').fill('Ab jetzt mit Kaffee.');
    await from.getByLabel('Letzter Termin der Reihe').fill(tuesday(5));
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await expect(
      page.getByText('Der letzte Termin darf nicht vor dem ersten liegen.').first(),
    ).toBeVisible();
    await from.getByLabel('Letzter Termin der Reihe').fill(tuesday(7));
    await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await expect(page.getByText('Ort ab dann: Luisenpark')).toBeVisible();
    await expect(page.getByText('Hinweis ab dann: Ab jetzt mit Kaffee.')).toBeVisible();
    await page.getByRole('button', { name: 'Alle ab hier ändern' }).click();
    await expect(page.getByText('Alle Termine ab hier sind geändert.')).toBeVisible();
    const undo = page.url();
    await page.goto(`${address}/${tuesday(7)}`);
    await expect(page.getByText('Luisenpark').first()).toBeVisible();
    await expect(page.getByText('Ab jetzt mit Kaffee.')).toBeVisible();
    expect((await request.get(`${address}/${tuesday(8)}`)).status()).toBe(404);
    await page.goto(undo);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeHidden();
    expect((await request.get(`${address}/${tuesday(8)}`)).status()).toBe(200);
  });

  await test.step('a foreign calendar understands all of it', async () => {
    const events = readCalendar(await (await request.get(`${address}.ics`)).text());
    const rules = events.filter((event) => !event.isRecurrenceException());
    expect(rules.map((event) => event.startDate.toString()).sort()).toEqual([
      `${tuesday(2)}T18:30:00`,
      `${tuesday(4)}T19:00:00`,
    ]);
    expect(new Set(rules.map(({ uid }) => uid)).size).toBe(2);
    const exceptions = events.filter((event) => event.isRecurrenceException());
    const [moved] = exceptions.filter(({ startDate }) =>
      startDate.toString().startsWith(wednesday),
    );
    expect(moved!.recurrenceId.toString()).toBe(`${tuesday(2)}T18:30:00`);
    const [cancelled] = exceptions.filter(
      ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
    );
    expect(cancelled!.recurrenceId.toString()).toBe(`${tuesday(3)}T18:30:00`);
    const walk = rules
      .find(({ startDate }) => startDate.toString().endsWith('19:00:00'))!
      .iterator();
    const starts = [0, 1, 2].map(() => walk.next()!.toString());
    expect(starts).toEqual([4, 5, 6].map((months) => `${tuesday(months)}T19:00:00`));
  });

  await test.step('a cancelled date takes place after all', async () => {
    await page.goto(team);
    await openDate(page, tuesday(3));
    await page.getByRole('button', { name: 'Letzte Änderung zurücknehmen' }).click();
    await expect(page.getByText('Die letzte Änderung ist zurückgenommen.')).toBeVisible();
    await page.goto(`${address}/${tuesday(3)}`);
    await expect(page.getByText('Dieser Termin ist abgesagt.')).toBeHidden();
    await expect(
      page.getByRole('main').getByText('18:30 bis 20:00 Uhr', { exact: true }),
    ).toBeVisible();
  });
});

test('a press takes back what was just done to a date', async ({ page }) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, eveningOf('Rund ums Dorf, doch'));
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  const address = await publicAddress(page);
  await openDate(page, tuesday(2));
  await page.getByRole('button', { name: 'Absagen', exact: true }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Die letzte Änderung ist zurückgenommen.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('Dieser Termin ist abgesagt.')).toBeHidden();
});

const eveningOf = (title: string) => ({ title, date: tuesday(2), from: '18:30', until: '20:00' });

async function writeSeries(page: Page, title: string) {
  await fillEvent(page, eveningOf(title));
  await page.getByLabel('Wiederholt sich?').selectOption('jeden letzten Dienstag im Monat');
}

async function expectPreview(page: Page) {
  const preview = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'So steht es dann im Kalender' }),
  });
  await expect(preview.getByText(words)).toBeVisible();
  const dates = preview.getByRole('listitem').filter({ hasText: /, 18:30 bis/ });
  await expect(dates).toHaveCount(6);
  await expect(dates).toContainText(nextSix);
}

/** On the team's page of the event. */
async function openDate(page: Page, date: string) {
  await page.getByRole('link', { name: inWords(date) }).click();
  await expect(page.getByRole('heading', { level: 1, name: inWords(date) })).toBeVisible();
}
