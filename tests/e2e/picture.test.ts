import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { nextYear } from './days.ts';
import { fillEvent, open, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a volunteer adds a photo while writing an event, and citizens see it with its credit', async ({
      page,
      browser,
      baseURL,
      expectErrors,
    }) => {
      expectErrors(/422/);
      const alt = `Kinder am Maibaum ${Date.now()}`;
      await signInAs(page, 'Organisationsteam');
      await page.goto('/team/veranstaltungen/neu');
      await fillEvent(page, { ...fest, title: alt });
      await page.getByLabel('In ein, zwei Sätzen', { exact: true }).fill('Wir tanzen.');
      await open(page, 'Ein neues Bild hochladen');
      await choose(page, { name: 'maibaum.jpg', buffer: await photo() });
      await page.getByLabel('Wer hat das Bild gemacht?').fill('Erika Beispiel');

      await upload(page);
      await expect(
        problem(page, 'Bitte schreiben Sie in einem Satz, was zu sehen ist'),
      ).toBeVisible();
      await expect(page.getByLabel('Wer hat das Bild gemacht?')).toHaveValue('Erika Beispiel');
      await expect(page.getByLabel('In ein, zwei Sätzen', { exact: true })).toHaveValue(
        'Wir tanzen.',
      );

      await page.getByLabel('Was ist auf dem Bild zu sehen?').fill(alt);
      if (!javaScriptEnabled) await choose(page, { name: 'maibaum.jpg', buffer: await photo() });
      await upload(page);
      await expect(page.getByRole('radio', { name: alt })).toBeChecked();
      await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue(alt);
      await expect(page.getByLabel('Datum (Pflichtfeld)')).toHaveValue(fest.date);
      await page.getByRole('button', { name: 'Veröffentlichen' }).click();

      const visitor = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
      const citizen = await visitor.newPage();
      await citizen.goto(await publicAddress(page));
      await expectPicture(citizen, alt);
      await visitor.close();
    });

    test('a photo chosen in a notice comes along when it is published', async ({
      page,
      expectErrors,
    }) => {
      expectErrors(/400/);
      const alt = `Neue Bank ${Date.now()}`;
      await signInAs(page, 'Organisationsteam');
      await page.goto('/team/meldungen/neu');
      await page.getByLabel('Text (freiwillig)').fill('Sie steht an der Seseke.');
      await open(page, 'Ein neues Bild hochladen');
      await choose(page, { name: 'bank.jpg', buffer: await photo() });
      await page.getByLabel('Was ist auf dem Bild zu sehen?').fill(alt);
      await page.getByLabel('Wer hat das Bild gemacht?').fill('Erika Beispiel');

      await page.getByRole('button', { name: 'Veröffentlichen' }).click();
      await expect(problem(page, 'Bitte geben Sie einen Titel an.')).toBeVisible();
      // Something else was wrong, and the picture is there all the same.
      await expect(page.getByRole('radio', { name: alt })).toBeChecked();
      await expect(page.getByLabel('Text (freiwillig)')).toHaveValue('Sie steht an der Seseke.');
      await page.getByLabel('Titel', { exact: true }).fill(alt);
      await page.getByRole('button', { name: 'Veröffentlichen' }).click();
      await expect(page.getByText('Gespeichert und veröffentlicht.')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Öffentliche Seite' }).click();
      await expectPicture(page, alt);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  const bad = [
    {
      what: 'a text that calls itself a photo',
      buffer: Buffer.from('kein Bild'),
      says: /kein Bild, auch wenn/,
    },
    { what: 'a picture of 13 MB', buffer: Buffer.alloc(13_000_000), says: /größer als 10 MB/ },
    { what: 'half a photo', buffer: null, says: /beschädigt oder nicht vollständig/ },
  ];
  for (const { what, buffer, says } of bad) {
    test(`${what} is refused where it was chosen, and nothing typed is lost`, async ({
      page,
      expectErrors,
    }) => {
      expectErrors(/422/);
      await signInAs(page, 'Organisationsteam');
      for (const form of ['/team/veranstaltungen/neu', '/team/meldungen/neu']) {
        await page.goto(form);
        await page
          .getByLabel(/^Titel/)
          .first()
          .fill('Maifeier');
        await open(page, 'Ein neues Bild hochladen');
        const sent = buffer ?? (await photo()).subarray(0, 4000);
        await choose(page, { name: 'photo.jpg', buffer: sent });
        await page.getByLabel('Was ist auf dem Bild zu sehen?').fill('Ein Maibaum');
        await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
        await expect(page.getByText(says).first()).toBeVisible();
        await expect(page.getByLabel(/^Titel/).first()).toHaveValue('Maifeier');
        await expect(page.getByLabel('Was ist auf dem Bild zu sehen?')).toHaveValue('Ein Maibaum');
      }
    });
  }
});

test('too large a picture is told before it travels', async ({ page }) => {
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/veranstaltungen/neu');
  await page.waitForLoadState('networkidle');
  await open(page, 'Ein neues Bild hochladen');
  await choose(page, { name: 'photo.jpg', buffer: Buffer.alloc(11 * 2 ** 20) });
  await expect(page.getByText(/größer als 10 MB/)).toBeVisible();
  await expect(page.getByLabel('Bilddatei')).toHaveValue('');

  // Not saved without it unasked: the first press leads back to the field, the second one means it.
  await fillEvent(page, { ...fest, title: 'Ohne das große Bild' });
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(page.getByLabel('Bilddatei')).toBeFocused();
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohne das große Bild' })).toBeVisible();
});

const fest = { date: nextYear('05-01'), from: '11:00', until: '18:00', category: 'Fest' };

/** With soft colours and grain, as a phone makes it. */
function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#a33', noise } })
    .jpeg()
    .toBuffer();
}

function choose(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  return page.getByLabel('Bilddatei').setInputFiles({ ...file, mimeType: 'image/jpeg' });
}

const upload = (page: Page) => page.getByRole('button', { name: 'Bild hochladen' }).click();

const problem = (page: Page, text: string) => page.getByText(text).last();

async function expectPicture(page: Page, alt: string): Promise<void> {
  const picture = page.getByRole('img', { name: alt });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await expect(page.getByText('Foto: Erika Beispiel')).toBeVisible();
}
