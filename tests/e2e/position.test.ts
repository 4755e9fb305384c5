/** Where a place is: pasted from a map, turned round, or far away. */
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a volunteer pastes a position; what is turned round or far away is asked, and kept when meant', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400/);
  const name = `Bank ${Date.now()}`;
  await signInAs(page, 'Aktive');
  await page.goto('/team/orte/neu');
  await page.getByLabel('Name').fill(name);
  const position = page.getByLabel('Lage auf der Karte');
  const alert = page.getByRole('alert');

  await position.fill('https://maps.app.goo.gl/abc123');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(alert).toContainText('In dieser Adresse steht keine Lage');
  await expect(position).toHaveValue('https://maps.app.goo.gl/abc123');

  await position.fill('7.7226, 51.5906');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(alert).toContainText('Haben Sie Breite und Länge vertauscht?');
  await expect(page.getByRole('button', { name: 'Trotzdem so speichern' })).toBeVisible();
  await page.getByRole('button', { name: 'Umdrehen und speichern' }).click();
  await page.getByRole('link', { name }).click();
  await expect(position).toHaveValue('51.5906, 7.7226');

  await position.fill('https://www.openstreetmap.org/?mlat=53.7047&mlon=7.1472#map=16/53.7/7.1');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(alert).toContainText(/liegt 23\d km vom Stadtteil entfernt/);
  await page.getByRole('button', { name: 'Trotzdem so speichern' }).click();
  await page.getByRole('link', { name }).click();
  await expect(position).toHaveValue('53.7047, 7.1472');
  // It has been asked once.
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText(`${name} ist gespeichert.`)).toBeVisible();
});
