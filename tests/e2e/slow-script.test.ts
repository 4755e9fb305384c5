import { nextYear } from './days.ts';
import { fillEvent, open } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('what is typed and chosen before the script has arrived counts', async ({ page }) => {
  await signInAs(page, 'Aktive');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/team/veranstaltungen/neu', { waitUntil: 'domcontentloaded' });
  await fillEvent(page, {
    title: 'Früh getippt',
    date: nextYear('06-16'),
    from: '18:00',
    until: '20:00',
    category: 'Fest',
  });
  await page.getByLabel('Wiederholt sich?').selectOption('weekly');
  await page.getByLabel('Ohne Anmeldung, einfach kommen').check();
  const picture = page.getByRole('radio', { name: /^Zeichnung: ein Maibaum/ });
  await open(page, 'Ein vorhandenes Bild nehmen');
  await picture.check();
  await page.getByLabel('Mehr dazu', { exact: true }).fill('Noch ohne Skript.');

  arrive();
  // Only a script asks for the dates while somebody types, and puts away what a choice does not need.
  await expect(page.getByText(/18:00 bis 20:00 Uhr/).first()).toBeVisible();
  await expect(page.getByLabel('Anzahl der Termine')).toBeHidden();
  await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue('Früh getippt');
  await expect(page.getByRole('combobox', { name: 'Art', exact: true })).toHaveValue('festivity');
  await expect(page.getByLabel('Wiederholt sich?')).toHaveValue('weekly');
  await expect(page.getByLabel('Ohne Anmeldung, einfach kommen')).toBeChecked();
  await expect(page.getByLabel('Mehr dazu', { exact: true })).toHaveValue('Noch ohne Skript.');
  await expect(picture).toBeChecked();
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Früh getippt' })).toBeVisible();
});

test('a title selected before the script has arrived is typed over, not added to', async ({
  page,
}) => {
  await signInAs(page, 'Aktive');
  // Asked for by name: between its last date of one month and the next, others fill the first page of the list.
  await page.goto('/team/veranstaltungen?q=Rund+ums+Dorf');
  const event = page
    .getByRole('main')
    .getByRole('link', { name: /Rund ums Dorf/ })
    .first();
  await event.click();
  const edit = page.getByRole('link', { name: 'Veranstaltung ändern' });
  const address = await edit.getAttribute('href');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(address ?? '', { waitUntil: 'domcontentloaded' });
  const title = page.getByLabel('Titel (Pflichtfeld)');
  await title.selectText();

  arrive();
  // Svelte takes the attribute away as the last thing that it does to a field.
  await expect(title).not.toHaveAttribute('value');
  await page.keyboard.type('Neu');
  await expect(title).toHaveValue('Neu');
});
