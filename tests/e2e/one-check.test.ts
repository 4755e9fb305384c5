/** Whoever plans an event with room and helpers sees all that stands in the way at once, before anything is saved. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { daysAfter, inWords, lastWeekday } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

const first = lastWeekday({ weekday: 6, months: 2 });
const second = daysAfter(first, 7);
/** More than any district has. */
const many = '50';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an event is planned around a taken room and too few helpers', async ({
      page,
      expectErrors,
    }) => {
      expectErrors(/409 \(Conflict\)/);
      const mark = Date.now();
      const [talk, feast, room] = [`Vortrag ${mark}`, `Fest ${mark}`, `Saal ${mark}`];
      const check = page.getByRole('region', { name: 'Steht etwas im Weg?' });
      const on = (day: string) => check.getByRole('listitem').filter({ hasText: inWords(day) });

      await signInAs(page, 'Aktive');
      await page.goto('/team/orte/neu');
      await page.getByLabel('Name').fill(room);
      await page.getByLabel('Raum: Hier kann immer nur eine Sache sein').check();
      await page.getByRole('button', { name: 'Speichern' }).click();
      await expect(page.getByText(room).first()).toBeVisible();

      await page.goto('/team/veranstaltungen/neu');
      await plan(page, { title: talk, date: second, room });
      await page.getByRole('button', { name: 'Vormerken' }).click();
      await expect(page.getByRole('heading', { level: 1, name: talk })).toBeVisible();

      await page.goto('/team/veranstaltungen/neu');
      await plan(page, { title: feast, date: first, room });
      await page.getByLabel('Wiederholt sich?').selectOption('weekly');
      await page.getByLabel('eine Anzahl von Terminen').check();
      await page.getByLabel('Anzahl der Termine').fill('2');
      await page.getByLabel('Helfende gesucht: wie viele?').fill(many);
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
      await expect(on(first)).toContainText(`Helfende: ${many} gesucht`);
      await expect(on(second)).toContainText(`Der Raum ist vergeben: ${talk}`);
      if (javaScriptEnabled) await expectAccessible(page, { name: 'check', everywhere: true });

      // It stands where date and room are, before the texts.
      const above = (await check.boundingBox())!.y;
      const texts = page.getByLabel(/^In ein, zwei Sätzen/).first();
      expect((await texts.boundingBox())!.y).toBeGreaterThan(above);

      // A taken room lets nobody pass; with other hours only the helpers are left to consider.
      await page.getByLabel('Beginn').first().fill('11:00');
      await page.getByLabel('Ende').first().fill('11:45');
      if (javaScriptEnabled) await expect(check).not.toContainText(talk);
      else {
        await page.getByRole('button', { name: 'Vormerken' }).click();
        await expect(page.getByText('Gespeichert ist noch nichts: Etwas')).toBeVisible();
        await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue(feast);
        await expect(page.getByLabel('Helfende gesucht: wie viele?')).toHaveValue(many);
      }
      await page.getByRole('button', { name: 'Trotzdem vormerken' }).click();
      await expect(page.getByRole('heading', { level: 1, name: feast })).toBeVisible();

      await page.getByRole('main').getByRole('link', { name: 'Dienste', exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Helfen' })).toBeVisible();
      await expect(page.getByText(`${many} Personen, bei jedem Termin`)).toBeVisible();
    });
  });
}

async function plan(
  page: Page,
  { title, date, room }: { title: string; date: string; room: string },
): Promise<void> {
  await fillEvent(page, { title, date, from: '10:00', until: '10:45' });
  await page.getByRole('combobox', { name: 'Ort' }).selectOption({ label: room });
}
