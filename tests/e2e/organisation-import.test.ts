/** The coordination reads its list of clubs and shops in, and takes that back. */
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a list is looked through, read in and taken back: columns, a double, a broken line', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/status of 4(09|22)/);
  const stamp = Date.now();
  const [baker, cobbler] = [`Backstube ${stamp}`, `Schusterei ${stamp}`];
  const table = [
    'Name;Straße;Was sie machen;Telefon',
    `${baker};Dorfstr. 1;Brot und Kuchen;030 23125 021`,
    'Naturfreunde;;Wandern;',
    `${cobbler};Dorfstr. 2;Schuhe flicken;ruft an`,
  ].join('\n');
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/organisationen');
  await page.getByRole('link', { name: 'Liste einlesen' }).click();
  await page.getByRole('button', { name: 'Datei ansehen' }).click();
  await expect(page.getByRole('alert')).toContainText('Bitte wählen Sie eine Datei aus.');
  const file = { name: 'gewerbe.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Datei ansehen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'gewerbe.csv' })).toBeVisible();
  await expectAccessible(page, { name: 'a list that is looked through', everywhere: true });

  const purpose = page.getByLabel('Was sie machen');
  await expect(page.getByLabel('Straße', { exact: true }).first()).not.toHaveValue('');
  await expect(purpose).toHaveValue('');
  await purpose.selectOption({ label: 'Beschreibung' });
  await page.getByLabel('Rubrik, wo keine steht').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Zuordnung übernehmen' }).click();
  await expect(purpose).not.toHaveValue('');

  await expect(page.getByText('Zeile 4, Telefon: „ruft an“.')).toBeVisible();
  await expect(page.getByLabel('Zeile 3: Naturfreunde')).not.toBeChecked();
  await expect(page.getByRole('heading', { name: 'Ein neuer Eintrag' })).toBeVisible();
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('fehlerhaft');
  await page.goto('/team/organisationen');
  await expect(page.getByRole('link', { name: baker })).toHaveCount(0);

  await page.goBack();
  await page.getByLabel('Fehlerhafte Zeilen weglassen').check();
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await expect(page.getByText('Ein Eintrag ist eingelesen.')).toBeVisible();
  const taken = page.url();
  await page.goto(`/vereine?q=${stamp}`);
  await page.getByRole('link', { name: baker }).click();
  await expect(page.getByText('Brot und Kuchen')).toBeVisible();

  await page.goto(taken);
  await page.getByRole('button', { name: 'Alles zurücknehmen' }).click();
  await expect(page.getByText('Zurückgenommen: ein Eintrag ist wieder weg.')).toBeVisible();
  await page.goto('/team/organisationen');
  await expect(page.getByRole('link', { name: baker })).toHaveCount(0);
  await expect(page.getByRole('link', { name: cobbler })).toHaveCount(0);
});
