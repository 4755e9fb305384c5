import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { daysAfter } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

/** What a file begins with, by its type. */
const starts = { 'application/pdf': '%PDF', 'image/jpeg': '\xFF\xD8\xFF' } as const;

test('a volunteer makes an event known by one press, and board and "Heute" agree', async ({
  page,
}) => {
  const title = `Hoffest ${Date.now()}`;
  const today = new Date().toISOString().slice(0, 10);
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  const times = { from: '15:00', until: '18:00', category: 'Fest' };
  // Near enough that poster, post and press are all due today.
  await fillEvent(page, { title, date: daysAfter(today, 3), ...times });
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Bekannt machen' }).click();
  const way = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

  await page.getByRole('button', { name: 'Alles fertig machen' }).click();
  await expect(page.getByText('Alles, was sich machen ließ, liegt bereit.')).toBeVisible();
  const topic = new URL(page.url()).pathname;
  await expectAccessible(page, { name: 'what lies ready', everywhere: true });
  await expect(way('Presse').getByLabel('Text für die Presse')).toHaveValue(new RegExp(title));
  await expect(way('Instagram').getByLabel('Text', { exact: true })).toHaveValue(new RegExp(title));
  await expect(way('Instagram').getByLabel('Alternativtext')).toHaveValue(new RegExp(title));
  for (const [name, type] of [
    ['Plakat', 'application/pdf'],
    ['Instagram', 'image/jpeg'],
  ] as const) {
    const files = await way(name).locator('a[download]').all();
    expect(files.length, name).toBeGreaterThan(1);
    for (const file of files)
      await expectFile(page, { file: await file.getAttribute('href'), type });
  }
  const zip = page.getByRole('link', { name: 'Alle Dateien herunterladen' });
  const all = await page.request.get((await zip.getAttribute('href'))!);
  expect((await all.body()).subarray(0, 2).toString()).toBe('PK');

  const asks = async (...ways: string[]) => {
    for (const address of ['/team', '/team/bekannt-machen']) {
      await page.goto(address);
      // Of a long section the rest waits behind a fold.
      const folds = page.locator('main details:not([open]) > summary');
      for (const fold of (await folds.all()).toReversed()) await fold.click();
      // Of a day with much to tell, "Heute" says only how much.
      if (await page.getByText('Dinge heute bekannt machen').count()) continue;
      for (const name of ['Plakat', 'Instagram', 'Presse']) {
        const rows = page
          .getByRole('listitem')
          .filter({ hasText: title })
          .filter({ hasText: name });
        await expect(rows, `${address}: ${name}`).toHaveCount(ways.includes(name) ? 1 : 0);
      }
    }
    await page.goto(topic);
  };
  const press = async ({ name, button }: { name: string; button: string }) => {
    await way(name).getByRole('button', { name: button }).first().click();
    await expect(page.getByText('Notiert. Danke!')).toBeVisible();
  };
  await asks('Plakat', 'Instagram', 'Presse');
  await press({ name: 'Plakat', button: 'Hängt' });
  await expect(way('Plakat').getByText('hängt', { exact: true })).toBeVisible();
  await asks('Instagram', 'Presse');
  await press({ name: 'Instagram', button: 'Gepostet' });
  await expect(way('Instagram').getByText('gepostet', { exact: true })).toBeVisible();
  await asks('Presse');

  await way('Plakat')
    .getByRole('button', { name: /zurücknehmen/ })
    .click();
  await expect(page.getByText('Zurückgenommen.')).toBeVisible();
  await asks('Plakat', 'Presse');
  await press({ name: 'Plakat', button: 'Hängt' });
  await way('Presse').getByRole('button', { name: 'Brauchen wir nicht' }).click();
  await expect(page.getByText('Notiert: wird nicht gebraucht.')).toBeVisible();
  // The story on the day itself is posted early; the date list may still ask, as other stories left its issue.
  await press({ name: 'Instagram', button: 'Gepostet' });
  await asks();
});

async function expectFile(
  page: Page,
  { file, type }: { file: string | null; type: keyof typeof starts },
) {
  const answer = await page.request.get(file ?? '');
  expect(answer.headers()['content-type'], file ?? '').toBe(type);
  const start = starts[type];
  expect((await answer.body()).subarray(0, start.length).toString('latin1')).toBe(start);
}
