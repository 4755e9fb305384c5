import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('somebody of the team writes an issue, looks at it, and sends it to themselves', async ({
  page,
  expectErrors,
}) => {
  // Playwright looks into the frames by script, and nothing may run in them.
  expectErrors(/Blocked script execution in '[^']*\/vorschau\/brief/);
  await signInAs(page, 'Aktive');
  await page.goto('/team/terminliste');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).first().click();
  await expect(page.getByText('Der Entwurf ist angelegt.')).toBeVisible();
  const issue = page.url().split('?')[0]!;
  const subject = `Probe ${Date.now()}`;
  await page.getByLabel('Betreff', { exact: true }).fill(subject);
  await page.getByLabel('Betreff auf Englisch').fill(`${subject} in English`);
  await page.getByLabel('Gruß (freiwillig)').fill('Guten Tag, **Nachbarn**! <b>x</b>');
  await page.locator('summary').filter({ hasText: 'auswählen' }).click();
  const dates = page.getByRole('group', { name: 'Termine in dieser Ausgabe' });
  const leftOut = dates.getByRole('checkbox').first();
  await leftOut.uncheck();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Ausgabe ist gespeichert.')).toBeVisible();
  await expect(leftOut).not.toBeChecked();
  await expect(page.getByRole('heading', { name: 'Vor dem Verschicken' })).toBeVisible();
  await expectAccessible(page, { name: 'issue', everywhere: true });

  await page.goto(`${issue}/vorschau`);
  for (const where of ['Auf dem Telefon', 'Am Rechner']) {
    const letter = page.frameLocator(`iframe[title="${where}"]`);
    await expect(letter.getByRole('heading', { level: 1 })).toHaveText(subject);
    await expect(letter.locator('strong', { hasText: 'Nachbarn' })).toBeVisible();
    await expect(letter.getByText('<b>x</b>')).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Als reiner Text' })).toContainText(subject);
  await page.getByRole('link', { name: 'Dunkel' }).click();
  await expect(page.getByRole('link', { name: 'Dunkel' })).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page, { name: 'preview', everywhere: false });

  await page.goto(issue);
  await page.getByRole('button', { name: 'Probemail an mich' }).click();
  await expect(page.getByText('Die Probemail liegt im Postausgang')).toBeVisible();
  await page.goto(issue);
  await page.getByRole('button', { name: 'Probemail auf Englisch' }).click();
  await expect(page.getByText('Die Probemail liegt im Postausgang')).toBeVisible();

  await page.locator('summary').filter({ hasText: 'Entwurf löschen' }).click();
  await page.getByRole('button', { name: 'Entwurf löschen' }).click();
  await expect(page.getByText(`Der Entwurf „${subject}“ ist gelöscht.`)).toBeVisible();
  await expectAccessible(page, { name: 'issues', everywhere: true });
  await page.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(page.getByText('Der Entwurf ist wieder da.')).toBeVisible();

  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/postausgang');
  await expect(page.getByText(`Probe: ${subject}`)).toBeVisible();
  await expect(page.getByText(`Test: ${subject} in English`)).toBeVisible();
});

test('the letter stands alone: in no frame of another site, without script, and only for the team', async ({
  page,
  request,
}) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/terminliste');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).first().click();
  await expect(page.getByText('Der Entwurf ist angelegt.')).toBeVisible();
  const letter = `${page.url().split('?')[0]}/vorschau/brief`;
  const answer = await page.request.get(letter);
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox');
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('script-src');
  expect(answer.headers()['cache-control']).toContain('no-store');
  const stranger = await request.get(letter, { maxRedirects: 0 });
  expect(stranger.status()).toBe(303);
});

test('two who edit one issue: the second is shown both versions, and loses nothing', async ({
  page,
  context,
  expectErrors,
}) => {
  expectErrors(/409 \(Conflict\)/);
  await signInAs(page, 'Aktive');
  await page.goto('/team/terminliste');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).first().click();
  await expect(page.getByText('Der Entwurf ist angelegt.')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url().split('?')[0]!);
  await other.getByLabel('Schluss (freiwillig)').fill('Ihr Büro');
  await other.getByRole('button', { name: 'Speichern' }).click();
  await expect(other.getByText('Die Ausgabe ist gespeichert.')).toBeVisible();
  await page.getByLabel('Gruß (freiwillig)').fill('Moin');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Inzwischen hat jemand anderes gespeichert.')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Ihr Büro' })).toBeVisible();
  await expect(page.getByLabel('Gruß (freiwillig)')).toHaveValue('Moin');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Ausgabe ist gespeichert.')).toBeVisible();
  await expect(page.getByLabel('Gruß (freiwillig)')).toHaveValue('Moin');
});
