import { inWords, nextYear } from './days.ts';
import { fillEvent, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('on a closing day a series that falls out loses its date, until the closure is removed', async ({
  page,
}, { retry }) => {
  // A day that no other story uses, nor an earlier try: it may have left its series and its closure.
  const day = nextYear(`02-${10 + 5 * retry}`);
  const title = `Lesekreis im Februar ${Date.now()}`;
  const closure = `Betriebsruhe ${Date.now()}`;
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, {
    title,
    date: day,
    from: '16:00',
    until: '17:00',
  });
  await page.getByLabel('Wiederholt sich?').selectOption('jeden Tag');
  await page.getByLabel('eine Anzahl von Terminen').check();
  await page.getByLabel('Anzahl der Termine').fill('3');
  await page.locator('summary').filter({ hasText: 'Für wen, Feiertage, Aufbau' }).click();
  await page.getByLabel('An Feiertagen und wenn geschlossen ist').selectOption('fällt aus');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
  const address = await publicAddress(page);
  await expectDate(true);

  await page.goto('/team/schliesszeiten');
  await page.getByLabel('Name', { exact: true }).fill(closure);
  await page.getByLabel('Erster Tag').fill(day);
  await page.getByRole('button', { name: 'Weiter: zeigen, was das bewirkt' }).click();
  await expect(page.getByText(/Termine? (fällt|fallen) aus/)).toBeVisible();
  await expect(page.getByText(title)).toBeVisible();
  await expectDate(true);

  await page.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByText('Eingetragen.')).toBeVisible();
  await expectDate(false);

  await page.goto(`/team/schliesszeiten?jahr=${day.slice(0, 4)}`);
  await page.getByRole('link', { name: `${closure} entfernen` }).click();
  await expect(page.getByText(/Termine? finde[nt]+ wieder statt/)).toBeVisible();
  await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
  await expect(page.getByText('Entfernt.')).toBeVisible();
  await expectDate(true);

  async function expectDate(isThere: boolean) {
    const citizen = await page.context().browser()!.newPage();
    const line = citizen.getByRole('main').getByText(inWords(day)).first();
    // Kept pages are dropped right after the answer, not before it.
    await expect(async () => {
      await citizen.goto(new URL(address, page.url()).href);
      await expect(line).toBeVisible({ visible: isThere, timeout: 1000 });
    }).toPass();
    await citizen.close();
  }
});
