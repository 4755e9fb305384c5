/** A sign from the plan to the wall, what is found there a year later, and a label that was printed in advance. */
import { writeFileSync } from 'node:fs';
import { readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { paint } from '#platform/files/testing/pictures.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a sign is entered, printed, hung up, found damaged and mended', async ({
  page,
  expectErrors,
}, info) => {
  expectErrors(/400/);
  const heading = `Alte Kastanie ${Date.now()}`;
  await signInAs(page, 'Aktive');

  await test.step('what is typed wrong is said, and nothing is lost', async () => {
    await page.goto('/team/schilder');
    await page.getByRole('link', { name: 'Schild eintragen' }).first().click();
    await page.getByLabel('Was groß darauf steht').fill(heading);
    await page.getByLabel('Ort', { exact: true }).selectOption({ label: 'Haus Heeren' });
    await page.getByLabel('Breite in mm').fill('15 cm');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('alert')).toContainText('ganze Millimeter');
    await expectAccessible(page, { name: 'a sign typed wrong', everywhere: true });
    await expect(page.getByLabel('Was groß darauf steht')).toHaveValue(heading);
    await page.getByLabel('Breite in mm').fill('200');
    await page.getByLabel('Kosten in Euro').fill('184,50');
    await page.getByLabel('Stand').selectOption('Hängt');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText(`${heading} ist gespeichert.`)).toBeVisible();
    await expect(page.getByLabel('Kosten in Euro')).toHaveValue('184,50');
  });

  await test.step('proof and print master are there', async () => {
    const pdfOf = async (name: string) => {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      return readPdf(await (await page.request.get(href!)).body());
    };
    expect((await pdfOf('Korrekturabzug (PDF)')).text).toContain(squeezed(heading));
    const [master] = (await pdfOf('Druckvorlage (PDF)')).pages;
    expect((master!.width / 72) * 25.4).toBeCloseTo(200, 1);
  });

  await test.step('somebody finds it damaged, and it stands under "Heute" until it is settled', async () => {
    await page.locator('summary').filter({ hasText: 'Schaden melden' }).click();
    await page.getByRole('button', { name: 'Schaden melden' }).click();
    await expect(page.getByText('Bitte schreiben Sie, was kaputt ist.')).toBeVisible();
    const file = info.outputPath('kratzer.jpg');
    writeFileSync(file, await paint({ width: 400, height: 300 }).jpeg().toBuffer());
    await page.getByLabel('Was ist kaputt?').fill(`Kratzer an ${heading}`);
    await page.getByLabel('Foto').setInputFiles(file);
    await page.getByRole('button', { name: 'Schaden melden' }).click();
    await expect(page.getByText('Der Schaden ist gemeldet.')).toBeVisible();
    await expect(page.getByRole('img', { name: `Foto: Kratzer an ${heading}` })).toBeVisible();
    const sign = page.url();
    await page.goto('/team');
    await expect(page.getByText(`Kratzer an ${heading}`)).toBeVisible();
    await page.goto(sign);
    await page.getByRole('button', { name: `Erledigt: Kratzer an ${heading}` }).click();
    await expect(page.getByText('Der Schaden ist erledigt.')).toBeVisible();
    await page.getByRole('button', { name: 'Alles in Ordnung' }).click();
    await expect(page.getByText('Eingetragen: alles in Ordnung.')).toBeVisible();
    await expectAccessible(page, { name: 'a sign', everywhere: true });
  });

  await test.step('whoever is signed in and scans it gets there from its page', async () => {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const number = /^Nr\. (\d+)/.exec(title ?? '')?.[1];
    await page.getByRole('link', { name: 'Zur Seite über diesen Ort' }).click();
    await page.getByRole('link', { name: 'So sehen es Besucher' }).click();
    await page.getByRole('link', { name: `Schild Nr. ${number} prüfen`, exact: true }).click();
    await expect(page.getByRole('button', { name: 'Alles in Ordnung' })).toBeVisible();
  });

  await test.step('deleted by mistake, it comes back with its number', async () => {
    await page.reload();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.locator('summary').filter({ hasText: 'Schild löschen' }).click();
    await page.getByRole('button', { name: 'Schild löschen' }).click();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(page.getByRole('link', { name: title! })).toBeVisible();
    await page.getByRole('link', { name: title! }).click();
    await page.locator('summary').filter({ hasText: 'Schild löschen' }).click();
    await page.getByRole('button', { name: 'Schild löschen' }).click();
    await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  });
});

test('labels printed in advance are for nothing, until somebody scans one and says for what', async ({
  page,
  browser,
  baseURL,
  expectErrors,
}) => {
  expectErrors(/400/);
  await signInAs(page, 'Aktive');
  await page.goto('/team/schilder/etiketten');
  await page.getByLabel('Wie viele neue?').fill('500');
  await page.getByRole('button', { name: 'Kurzadressen machen' }).click();
  await expect(page.getByText('von 1 bis 72')).toBeVisible();
  await page.getByLabel('Wie viele neue?').fill('2');
  await page.getByRole('button', { name: 'Kurzadressen machen' }).click();
  await expect(page.getByText('2 neue Kurzadressen')).toBeVisible();
  const [code = ''] = new URL(page.url()).searchParams.getAll('neu');
  const query = new URLSearchParams({ zeichen: code, bogen: 'small', ab: '3' });
  const answer = await page.request.get(`/team/schilder/etiketten.pdf?${query.toString()}`);
  expect((await readPdf(await answer.body())).text).toContain(`/o/${code}`);

  const visitor = await browser.newContext({ baseURL: baseURL! });
  const citizen = await visitor.newPage();
  await expect(async () => {
    await citizen.goto(`/o/${code}`);
    const heading = citizen.getByRole('heading', { name: 'Dieses Schild ist noch neu' });
    await expect(heading).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(citizen.getByLabel('Wofür ist dieses Schild?')).toHaveCount(0);

  await page.goto(`/o/${code}`);
  await page.getByRole('button', { name: 'Zuordnen' }).click();
  await expect(page.getByText('Bitte wählen Sie einen Ort aus.')).toBeVisible();
  await expectAccessible(page, { name: 'a code that is for nothing yet', everywhere: true });
  await page.getByLabel('Wofür ist dieses Schild?').selectOption({ label: 'Haus Heeren' });
  await page.getByRole('button', { name: 'Zuordnen' }).click();
  await expect(page.getByText('Dieses Schild gehört jetzt zu: Haus Heeren.')).toBeVisible();
  await expect(async () => {
    await citizen.goto(`/o/${code}`);
    const heading = citizen.getByRole('heading', { level: 1, name: 'Haus Heeren' });
    await expect(heading).toBeVisible({ timeout: 1000 });
  }).toPass();
  await visitor.close();
});
