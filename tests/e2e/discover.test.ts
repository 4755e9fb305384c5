/** A place to discover, from the idea to what whoever stands before its sign reads. */
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('an idea becomes a page, and the code of its sign leads there whatever becomes of it', async ({
  page,
  browser,
  baseURL,
  expectErrors,
}) => {
  expectErrors(/400/);
  const mark = Date.now();
  const title = `Die alte Waage ${mark}`;
  const visitor = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const citizen = await visitor.newPage();
  let code = '';

  await test.step('a volunteer writes an idea down, and a slip costs nothing', async () => {
    await signInAs(page, 'Aktive');
    await page.goto('/team/entdecken');
    await page.getByRole('link', { name: 'Idee aufschreiben' }).first().click();
    await page.getByLabel('Wie heißt es?').fill(title);
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Bitte wählen Sie etwas aus.').first()).toBeVisible();
    await expect(page.getByLabel('Wie heißt es?')).toHaveValue(title);
    await page.getByLabel('Wozu gehört es?').selectOption('Bergbau');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  await test.step('goes on step by step, and is told what is missing', async () => {
    await page.getByRole('button', { name: 'Jetzt wird recherchiert' }).click();
    await page.getByRole('button', { name: 'Der Entwurf ist fertig' }).click();
    await expect(page.getByText(/Für den nächsten Schritt fehlt noch: .*Text/)).toBeVisible();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByLabel('Ein Satz zum Einstieg').fill('Hier wurde jeder Wagen gewogen.');
    await page.getByLabel('Text', { exact: false }).last().fill('Anfang\n\n## Das Haus\n\nMitte');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Der Text ist gespeichert.')).toBeVisible();
    await page.getByRole('button', { name: 'Ich habe den Text geprüft' }).click();
    await page.getByLabel('Wer von den Eigentümern hat zugestimmt?').fill('Gehört der Stadt.');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('button', { name: 'Die Eigentümer sind einverstanden' }).click();
    await expect(page.getByText(/Für den nächsten Schritt fehlt noch: .*Lage/)).toBeVisible();
    await citizen.goto('/entdecken');
    await expect(citizen.getByText(title)).toHaveCount(0);
  });

  await test.step('says where it is, publishes it, and visitors read it', async () => {
    const sight = page.url();
    await page.getByRole('link', { name: 'Ort und Lage ändern' }).click();
    await page.getByLabel('Lage auf der Karte').fill('51.5906, 7.7226');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('gespeichert').first()).toBeVisible();
    await page.goto(sight);
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByText(`${title} ist jetzt: Veröffentlicht.`)).toBeVisible();
    await expect(async () => {
      await citizen.goto('/entdecken');
      await citizen.getByRole('link', { name: title }).click({ timeout: 1000 });
    }).toPass();
    await expect(citizen.getByRole('heading', { level: 2, name: 'Das Haus' })).toBeVisible();
  });

  await test.step('makes its short address, which counts who follows it and no robot', async () => {
    await page.getByRole('button', { name: 'Kurzadresse machen' }).click();
    const short = page.getByText(/\/o\/[a-z0-9]{5}$/);
    code = /\/o\/(\w{5})$/.exec((await short.textContent()) ?? '')?.[1] ?? '';
    expect(code).not.toBe('');
    const answer = await citizen.request.get(`/o/${code}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    expect(answer.headers()['cache-control']).toBe('no-store');
    await citizen.goto(`/o/${code.toUpperCase()}`);
    await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  await test.step('whoever types it wrong is asked what they meant', async () => {
    const wrong = code.slice(0, 4) + (code.endsWith('b') ? 'c' : 'b');
    const sight = page.url();
    await page.goto(`/o/${wrong}`);
    await expectAccessible(page, { name: 'a code that is not known', everywhere: true });
    await page.goto(sight);
    await citizen.goto(`/o/${wrong}`);
    await citizen.getByRole('link', { name: title }).click();
    await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  await test.step('the sign hangs on when the page is gone, and leads to it again when it is back', async () => {
    await page.locator('summary').filter({ hasText: 'Löschen' }).click();
    await page.getByRole('button', { name: 'Löschen' }).click();
    await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
    await expect(async () => {
      const answer = await citizen.goto(`/o/${code}`);
      expect(answer?.status()).toBe(200);
      await expect(citizen.getByRole('heading', { level: 1, name: title })).toBeVisible({
        timeout: 1000,
      });
      await expect(citizen.getByText('noch niemand etwas aufgeschrieben')).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(async () => {
      await citizen.goto(`/o/${code}`);
      await expect(citizen.getByText('Hier wurde jeder Wagen gewogen.')).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
  });

  await page.goto('/team/entdecken');
  await page.getByRole('link', { name: title }).click();
  await page.locator('summary').filter({ hasText: 'Löschen' }).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  await visitor.close();
});
