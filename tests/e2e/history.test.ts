/** Who did what when: at the thing, in the list of all, and back from there; and what is erased by itself. */
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a change is a sentence at its thing and in the history, and what was deleted comes back from there', async ({
  page,
}) => {
  const name = `Werkraum ${Date.now()}`;
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/orte/neu');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByLabel('Straße').fill('Mittelstraße 14');
  await page.getByRole('button', { name: 'Speichern' }).click();

  await test.step('at the thing', async () => {
    await page.getByRole('link', { name }).click();
    await page.getByRole('main').getByText('Verlauf', { exact: true }).click();
    const lines = page.getByRole('listitem').filter({ hasText: `den Ort „${name}“` });
    await expect(lines).toHaveText([
      /^Renate Beispiel hat den Ort „.*“ geändert, am \d\d\.\d\d\.\d{4} um \d\d:\d\d Uhr$/,
      /^Renate Beispiel hat den Ort „.*“ angelegt, am /,
    ]);
  });

  await test.step('in the list of all, under its day, and back from there', async () => {
    await page.getByText('Ort löschen', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Ort löschen' }).click();
    await page.goto('/team/verlauf');
    const day = page.getByRole('region').or(page.locator('section')).first();
    await expect(day.getByRole('heading', { level: 2 })).toContainText(/^\w+, \d+\. \w+ \d{4}$/);
    const deleted = page.getByRole('listitem').filter({ hasText: `den Ort „${name}“ gelöscht` });
    await expect(deleted).toContainText(/^\d\d:\d\d\s*Renate Beispiel hat/);
    await expect(page.getByRole('main')).not.toContainText('angemeldet');
    await expectAccessible(page, { name: 'the history', everywhere: true });
    await deleted.getByRole('link', { name: 'Zurückholen' }).click();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.goto('/team/verlauf');
    await expect(
      page.getByRole('listitem').filter({ hasText: `den Ort „${name}“ wiederhergestellt` }),
    ).toHaveCount(1);
    await expect(deleted.getByRole('link', { name: 'Zurückholen' })).toHaveCount(0);
  });

  await test.step('narrowed down by who, what and time; sign-ins when asked for', async () => {
    await page.getByText('Verlauf eingrenzen').click();
    await page.getByLabel('Wer', { exact: true }).selectOption('Renate Beispiel');
    await page.getByLabel('Was', { exact: true }).selectOption('Leute');
    await page.getByLabel('Auch Anmeldungen zeigen').check();
    await page.getByRole('button', { name: 'Zeigen' }).click();
    await expect(page.getByText('Renate Beispiel hat sich angemeldet').first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(name);
    await expect(page.getByLabel('Auch Anmeldungen zeigen')).toBeChecked();
    await page.getByRole('link', { name: 'Alles zeigen' }).click();
    await expect(page.getByText(`den Ort „${name}“ gelöscht`)).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the organising team sees what is erased next and why, and looking erases nothing', async ({
    page,
  }) => {
    await signInAs(page, 'Organisationsteam');
    await page.goto('/team/verlauf');
    await page.getByRole('link', { name: 'Was gelöscht wird' }).click();
    const main = page.getByRole('main');
    await expect(main).toContainText('Nächstes Mal:');
    await expect(main).toContainText(/Gelöschte Meldungen: \d+/);
    await expect(page.getByRole('heading', { name: 'Was gelöscht wurde' })).toBeVisible();
    const counts = () => main.getByRole('listitem').allTextContents();
    const before = await counts();
    await page.reload();
    expect(await counts()).toEqual(before);
    // The same words, from the same source, stand before everybody.
    const words = await main.locator('details p').allTextContents();
    expect(words.length).toBeGreaterThan(10);
    await page.goto('/datenschutz');
    for (const text of words) await expect(page.getByRole('main')).toContainText(text);
  });
});
