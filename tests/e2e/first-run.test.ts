import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './accessibility.ts';
import { nextYear } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { makeDataFolder, startProduct, type Product } from './product.ts';

let product: Product;
let folder: string;

test.use({
  home: async ({}, use) => {
    const { data, remove } = makeDataFolder();
    folder = data;
    product = await startProduct({ script: 'server/start.ts', data });
    await use(product.url);
    await product.end();
    remove();
  },
});

test('a new district is set up once, by who sees the console, and can be used at once', async ({
  page,
  browser,
  baseURL,
  expectErrors,
}) => {
  test.setTimeout(180_000);
  expectErrors(/400 \(Bad Request\)/);
  for (const path of ['/', '/termine', '/anmelden', '/team', '/termine.ics', '/gibt-es-nicht']) {
    await page.goto(path);
    expect(new URL(page.url()).pathname, path).toBe('/einrichten');
  }
  await page.goto('/en/termine');
  await expect(page.getByRole('heading', { level: 1, name: 'Set up Ortsmitte' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Ortsmitte einrichten' })).toBeVisible();
  await expectAccessible(page, { name: 'the set-up page', everywhere: true });

  const late = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await late.goto('/einrichten');

  const code = /diesen Code ein: (\S+)/.exec(readFileSync(product.outputFile, 'utf8'))?.[1] ?? '';
  await page.getByLabel('Einrichtungscode').fill('FALS-CHER');
  await page.getByLabel('Name des Stadtteils').fill('Lindenhof');
  await page.getByLabel('Stadt oder Gemeinde').fill('Kamen');
  await page.getByLabel('Postleitzahl').fill('5917');
  await page.getByLabel('Bundesland').selectOption('Nordrhein-Westfalen');
  await page.getByLabel('Ihr Name').fill('Renate Beispiel');
  await page.getByLabel('Ihre E-Mail-Adresse').fill('renate@example.org');
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await expect(page.getByRole('alert')).toContainText('Das ist nicht der Code.');
  await expect(page.getByLabel('Name des Stadtteils')).toHaveValue('Lindenhof');
  await page.getByLabel('Einrichtungscode').fill(code);
  await page.getByRole('button', { name: 'Einrichten' }).click();
  await expect(page.getByRole('alert')).toContainText('Postleitzahl mit fünf Ziffern');
  await page.getByLabel('Einrichtungscode').fill(code);
  await page.getByLabel('Postleitzahl').fill('59174');
  await page.getByRole('button', { name: 'Einrichten' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Stadtteil einrichten' })).toBeVisible();
  await expectAccessible(page, { name: 'the steps of the set-up', everywhere: true });
  await page.goto('/team/konto');
  await expect(page.getByRole('main').getByText('Renate Beispiel')).toBeVisible();
  await expect(page.getByText(/^Organisationsteam:/)).toBeVisible();

  await test.step('a second attempt with the same code is refused', async () => {
    await late.getByLabel('Einrichtungscode').fill(code);
    await late.getByLabel('Name des Stadtteils').fill('Gekapert');
    await late.getByLabel('Stadt oder Gemeinde').fill('Kamen');
    await late.getByLabel('Postleitzahl').fill('59174');
    await late.getByLabel('Bundesland').selectOption('Nordrhein-Westfalen');
    await late.getByLabel('Ihr Name').fill('Eva Böse');
    await late.getByLabel('Ihre E-Mail-Adresse').fill('eva@example.org');
    await late.getByRole('button', { name: 'Einrichten' }).click();
    await expect(late.getByText('Der Stadtteil ist schon eingerichtet')).toBeVisible();
    await late.goto('/team');
    await expect(late.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
    await expect(late.getByText('Gekapert')).toBeHidden();
    await late.context().close();
  });

  await test.step('after a crash "Heute" leads back to what is still open', async () => {
    const kept = new URL(baseURL!).port;
    await kill(product);
    product = await startProduct({
      script: 'server/start.ts',
      data: folder,
      environment: { PORT: kept },
    });
    await page.goto('/team');
    await page.getByRole('link', { name: /^Die Einrichtung ist noch nicht fertig/ }).click();
    await page.getByRole('link', { name: 'Weiter: Logo und Farben' }).click();
  });

  await test.step('a drawing that runs something is refused, another becomes the logo', async () => {
    await expectAccessible(page, { name: 'logo and colours', everywhere: true });
    const choose = (inside: string) =>
      page.getByLabel('Bilddatei').setInputFiles({
        name: 'logo.svg',
        mimeType: 'image/svg+xml',
        buffer: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${inside}</svg>`,
        ),
      });
    await page.getByLabel('Hauptfarbe').fill('#7a1020');
    await choose('<script>alert(1)</script>');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByRole('alert')).toContainText('enthält Programme');
    await expect(page.getByLabel('Hauptfarbe')).toHaveValue('#7a1020');
    await choose('<circle cx="20" cy="20" r="18" fill="#7a1020"/>');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText('Schritt 3 von 5')).toBeVisible();
    const visitor = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await visitor.goto('/');
    const src = await visitor.getByRole('banner').locator('img').getAttribute('src');
    const answer = await visitor.request.get(src!);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    expect((await answer.body()).subarray(1, 4).toString()).toBe('PNG');
    expect(await (await visitor.request.get('/stadtteil.css')).text()).toContain('#7a1020');
    await visitor.context().close();
  });

  await test.step('who answers for the website is entered, and stands in the Impressum', async () => {
    await page.goto('/impressum');
    await expect(page.getByText('noch nicht eingetragen')).toBeVisible();
    await page.getByRole('link', { name: 'Jetzt eintragen' }).click();
    await expectAccessible(page, { name: 'contact and legal body', everywhere: true });
    await page.getByLabel('Ein Verein oder eine andere Organisation').check();
    await page.getByLabel('Name des Trägers').fill('Bürgerverein Lindenhof e. V.');
    await page.getByLabel('Straße und Hausnummer').fill('Lindenweg 1');
    // Nothing is asked twice: the first step knew it.
    await expect(page.getByLabel('Postleitzahl')).toHaveValue('59174');
    await expect(page.getByLabel('Ort', { exact: true })).toHaveValue('Kamen');
    await page.getByLabel(/^E-Mail-Adresse \(/).fill('buero@beispiel');
    await page.getByLabel(/^Telefon \(/).fill('02307 1234');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByRole('alert')).toContainText('Das ist keine E-Mail-Adresse.');
    await expect(page.getByRole('alert')).toContainText('wer die Stadt oder den Verein vertritt');
    await expect(page.getByLabel('Ein Verein oder eine andere Organisation')).toBeChecked();
    await expect(page.getByLabel('Name des Trägers')).toHaveValue('Bürgerverein Lindenhof e. V.');
    await page.getByLabel(/^E-Mail-Adresse \(/).fill('buero@example.org');
    await page.getByLabel(/^Vertreten durch/).fill('Renate Beispiel');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText('Schritt 4 von 5')).toBeVisible();
    await page.goto('/impressum');
    const imprint = page.getByRole('main');
    await expect(imprint).toContainText('Bürgerverein Lindenhof e. V.');
    await expect(imprint).toContainText('Lindenweg 1');
    await expect(imprint).toContainText('buero@example.org');
    await expect(page.getByRole('contentinfo')).toContainText('02307 1234');
    await page.goto('/buero');
    await expect(page.getByRole('main')).toContainText('02307 1234');
  });

  await test.step('without a mail server it says so, and goes on', async () => {
    await page.goto('/team/einrichten');
    await page.getByRole('link', { name: 'Weiter: E-Mail-Versand' }).click();
    await expect(page.getByText('Es ist kein Mailserver eingetragen.')).toBeVisible();
    await expectAccessible(page, { name: 'sending email', everywhere: true });
    await page.getByRole('button', { name: 'Weiter' }).click();
  });

  await test.step('what the district does not have is in no menu', async () => {
    await expectAccessible(page, { name: 'what there is', everywhere: true });
    await page.getByLabel('Bildschirm im Schaufenster').uncheck();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.goto('/team/mehr');
    const areas = page.getByRole('main');
    await expect(areas.getByRole('link', { name: 'Terminliste' })).toBeVisible();
    await expect(areas.getByRole('link', { name: 'Schaufenster' })).toHaveCount(0);
    await page.goto('/team/einrichten');
    await page.getByRole('button', { name: 'Einrichtung abschließen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
    await expect(page.getByText('Die Einrichtung ist')).toHaveCount(0);
    await page.goto('/team/einrichten');
    await expect(page.getByRole('heading', { level: 1, name: 'Stadtteil' })).toBeVisible();
    const pages = page.getByRole('navigation', { name: 'Angaben zum Stadtteil' });
    await pages.getByRole('link', { name: 'Logo und Farben' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Logo und Farben' })).toBeVisible();
    await pages.getByRole('link', { name: 'Name und Ort' }).click();
    await expect(page.getByLabel('Name des Stadtteils')).toHaveValue('Lindenhof');
  });

  await test.step('the first event is written down and found', async () => {
    await page.goto('/team');
    await page.getByRole('link', { name: 'Veranstaltung aufschreiben' }).first().click();
    const date = nextYear('05-01');
    await fillEvent(page, {
      title: 'Maifeier',
      date,
      from: '11:00',
      until: '18:00',
      category: 'Fest',
    });
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
    await page.goto('/termine');
    await expect(page.getByRole('link', { name: 'Maifeier' })).toBeVisible();
  });

  await test.step('nobody signs in as an example role', async () => {
    await page.context().clearCookies();
    await page.goto('/anmelden');
    await expect(page.getByRole('button')).not.toContainText(['Organisationsteam']);
    const answer = await page.request.post('/anmelden?/demo', {
      form: { role: 'coordination' },
      headers: { origin: baseURL!, accept: 'text/html' },
    });
    expect([403, 404]).toContain(answer.status());
    expect(answer.headers()['set-cookie']).toBeUndefined();
  });
});

/** As a power cut ends it. */
async function kill({ process: child }: Product): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
