import { daysAfter, inWords, lastWeekday } from './days.ts';
import { fillEvent, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

const first = lastWeekday({ weekday: 2, months: 1 });
const second = daysAfter(first, 7);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test.describe(`${how} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a series is edited after a look at what goes, and the edit is taken back', async ({
      page,
    }) => {
      // Its address is made of its title: an earlier try may have left one.
      const title = `${javaScriptEnabled ? 'Strickabend' : 'Häkelabend'} ${Date.now()}`;
      await signInAs(page, 'Aktive');
      await page.goto('/team/veranstaltungen/neu');
      await fillEvent(page, { title, date: first, from: '18:30', until: '20:00' });
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Termine zeigen' }).click();
      await page.getByLabel('Wiederholt sich?').selectOption('jeden Dienstag');
      await page.getByRole('button', { name: 'Veröffentlichen' }).click();
      await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
      const team = page.url().split('?')[0]!;
      const address = await publicAddress(page);

      await test.step('somebody has moved a date by hand', async () => {
        await page
          .locator('a', { hasText: inWords(second).split(',')[1]!.trim() })
          .first()
          .click();
        await page.getByLabel('Datum', { exact: true }).fill(daysAfter(second, 1));
        await page.getByRole('button', { name: 'Diesen Termin ändern' }).click();
        await expect(page.getByText('Der Termin ist geändert.')).toBeVisible();
      });

      await test.step('the form says what becomes of it, and what was changed', async () => {
        await page.goto(`${team}/bearbeiten`);
        await expect(page.getByText('Einen Termin hat jemand von Hand geändert:')).toBeVisible();
        await page.getByLabel('Titel (Pflichtfeld)').fill(`${title} für alle`);
        await page.getByLabel('Datum (Pflichtfeld)').fill(daysAfter(first, 2));
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Termine zeigen' }).click();
        await page.getByLabel('Wiederholt sich?').selectOption('jeden Donnerstag');
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Termine zeigen' }).click();
        await expect(
          page.getByText('Damit fällt ein Termin weg, von dem schon jemand weiß:'),
        ).toBeVisible();
        await page.getByRole('button', { name: 'Änderungen speichern' }).click();
        await expect(page.getByText('Gespeichert. Geändert: Titel und Termine.')).toBeVisible();
        await page.goto(`${address}/${second}`);
        await expect(page.getByText('Dieser Termin ist abgesagt.')).toBeVisible();
        await expect(page).toHaveURL(/-fuer-alle\//);
      });

      await test.step('one press takes it back', async () => {
        await page.goto(`${team}?gespeichert=geaendert`);
        await page.getByRole('button', { name: 'Rückgängig' }).click();
        await expect(
          page.getByText('Zurückgenommen. Es ist wieder wie vor dem Speichern.'),
        ).toBeVisible();
        await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeHidden();
        await page.goto(`${address}-fuer-alle/${second}`);
        await expect(page).toHaveURL(`${address}/${second}`);
        await expect(page.getByText('Dieser Termin wurde verschoben.')).toBeVisible();
      });

      await page.goto(team);
      await page.locator('summary').filter({ hasText: 'Löschen' }).click();
      await page.getByRole('button', { name: 'Löschen', exact: true }).click();
      await expect(page.getByText('Diese Veranstaltung ist gelöscht.')).toBeVisible();
    });
  });
}
