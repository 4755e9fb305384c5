import { expectAccessible } from './accessibility.ts';
import { daysAfter } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a volunteer makes an event known, and board and "Heute" agree', async ({ page, request }) => {
  const title = `Hoffest ${Date.now()}`;
  const today = new Date().toISOString().slice(0, 10);
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  const times = { from: '15:00', until: '18:00', category: 'Fest' };
  await fillEvent(page, { title, date: daysAfter(today, 5), ...times });
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Bekannt machen' }).click();

  await page.getByRole('button', { name: 'Alles fertig machen' }).click();
  await expect(page.getByText('Alles, was sich machen ließ, liegt bereit.')).toBeVisible();
  await expect(page.getByLabel('Text für die Presse')).toHaveValue(new RegExp(title));
  await expectAccessible(page, { name: 'what lies ready', everywhere: true });
  const zip = page.getByRole('link', { name: 'Alle Dateien herunterladen' });
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const file = await request.get((await zip.getAttribute('href'))!, { headers: { cookie } });
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  const topic = new URL(page.url()).pathname;

  const press = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Presse' }) });
  const isAsked = async (isThere: boolean) => {
    for (const address of ['/team', '/team/bekannt-machen']) {
      await page.goto(address);
      const rows = page
        .getByRole('listitem')
        .filter({ hasText: title })
        .filter({ hasText: 'Presse' });
      await expect(rows, address).toHaveCount(isThere ? 1 : 0);
    }
    await page.goto(topic);
  };
  await isAsked(true);
  await press.getByRole('button', { name: 'An die Presse gegeben' }).click();
  await expect(page.getByText('Notiert. Danke!')).toBeVisible();
  await expect(press.getByText('an die Presse gegeben')).toBeVisible();
  await isAsked(false);

  await press.getByRole('button', { name: /zurücknehmen/ }).click();
  await expect(page.getByText('Zurückgenommen.')).toBeVisible();
  await isAsked(true);
  await press.getByRole('button', { name: 'Brauchen wir nicht' }).click();
  await expect(page.getByText('Notiert: wird nicht gebraucht.')).toBeVisible();
  await isAsked(false);
});
