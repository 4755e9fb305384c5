import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from './accessibility.ts';
import { nextYear } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a volunteer prepares a post of an event: picture, text, saving', async ({ page }) => {
      const title = `Plätzchen backen ${Date.now()}`;
      await signInAs(page, 'Aktive');
      await openPostOfNewEvent(page, title);

      const address = await page.getByRole('img').first().getAttribute('src');
      const picture = await page.request.get(address ?? '');
      expect(await sharp(await picture.body()).metadata()).toMatchObject({
        width: 1080,
        height: 1350,
        format: 'jpeg',
      });
      const etag = picture.headers()['etag'] ?? '';
      const again = await page.request.get(address ?? '', { headers: { 'if-none-match': etag } });
      expect(again.status()).toBe(304);

      const caption = page.getByLabel('Text', { exact: true });
      await expect(caption).toHaveValue(/9\. März, 15:00 bis 17:00 Uhr/);
      await caption.fill('Kommt backen!');
      await page.getByRole('button', { name: 'Text behalten' }).click();
      await expect(page.getByText('Gespeichert.')).toBeVisible();
      await expect(caption).toHaveValue('Kommt backen!');
      await page.getByRole('button', { name: 'Wieder den Vorschlag nehmen' }).click();
      await expect(caption).toHaveValue(/15:00 bis 17:00 Uhr/);

      const link = page.getByRole('link', { name: /Bild speichern ?: Story/ });
      const story = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(story.headers()['content-disposition']).toMatch(
        /^attachment; filename="plaetzchen-backen-.*-story\.jpg"$/,
      );
      expect(await sharp(await story.body()).metadata()).toMatchObject({
        width: 1080,
        height: 1920,
      });
      if (javaScriptEnabled) await expectAccessible(page, { name: 'post', everywhere: false });
      await deleteEvent(page, title);
    });
  });
}

test('the sheet of a phone is handed the picture and the text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files, text }: { files: File[]; text: string }) => {
        const handed = files.map(({ name, type, size }) => `${name} ${type} ${size > 10_000}`);
        document.documentElement.dataset['handed'] = [...handed, text].join('\n');
      },
    });
  });
  await signInAs(page, 'Organisationsteam');
  const title = `Suppe kochen ${Date.now()}`;
  await openPostOfNewEvent(page, title);
  await page.getByRole('button', { name: 'Story teilen' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-handed',
    new RegExp(`^suppe-kochen-.*-story\\.jpg image/jpeg true\n${title}`),
    { timeout: 60_000 },
  );
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  // Instagram takes no text from the sheet: it waits to be pasted.
  expect(await copied()).toContain('9. März, 15:00 bis 17:00 Uhr');
  await page.getByRole('button', { name: 'Alternativtext kopieren' }).click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  expect(await copied()).toMatch(/^Text im Bild: /);
  await page.getByLabel('Text', { exact: true }).fill('Kommt kochen!');
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(page.getByText('Kopiert.')).toHaveCount(2);
  expect(await copied()).toBe('Kommt kochen!');
  await deleteEvent(page, title);
});

async function openPostOfNewEvent(page: Page, title: string) {
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { title, date: nextYear('03-09'), from: '15:00', until: '17:00' });
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByRole('link', { name: 'Beitrag', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Beitrag: ${title}`);
}

async function deleteEvent(page: Page, title: string) {
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.locator('summary').filter({ hasText: 'Löschen' }).click();
  await page.getByRole('button', { name: 'Löschen', exact: true }).click();
  await expect(page.getByText('Diese Veranstaltung ist gelöscht.')).toBeVisible();
}
