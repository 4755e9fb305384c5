/** The date list from the first wish to the last: with a product of its own that hands its mails to a real mail server. */
import type { Browser, Page } from '@playwright/test';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test, watch } from './fixtures.ts';
import { makeDataFolder, startProduct } from './product.ts';
import { signInAs } from './sign-in.ts';

let server: TestMailServer;

test.use({
  home: async ({}, use) => {
    server = await startMailServer();
    const { data, remove } = makeDataFolder();
    const environment = { SMTP_URL: server.url, MAIL_FROM: 'buero@example.org' };
    const product = await startProduct({ script: 'server/demo.ts', data, environment });
    await use(product.url);
    await product.end();
    await server.stop();
    remove();
  },
});

const address = 'neugierige.nachbarin@example.org';

test('a citizen subscribes, gets the issue that the team sends, finds it on the web, and leaves', async ({
  page,
  browser,
  home,
  incidents,
}) => {
  test.setTimeout(240_000);
  // Playwright looks into the frames by script, and nothing may run in them.
  incidents.expected.push(/Blocked script execution in '[^']*\/vorschau\/brief/);
  const citizen = await openWithoutScript({ browser, home });
  await watch({ context: citizen.context(), incidents, home });

  await citizen.goto('/');
  await citizen.getByRole('link', { name: 'Terminliste per E-Mail' }).first().click();
  await citizen.getByLabel('E-Mail-Adresse').fill(address);
  await citizen.getByRole('button', { name: 'Eintragen' }).click();
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(
    'Schauen Sie bitte in Ihr Postfach',
  );
  await citizen.goto(linkIn(await mailTo(address), 'bestaetigen'));
  await citizen.getByRole('button', { name: 'Ja, ich möchte' }).click();
  await expect(citizen.getByText('Sie stehen jetzt im Verteiler')).toBeVisible();
  expect(server.received, 'nobody of the example gets a mail').toHaveLength(1);

  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/terminliste');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).first().click();
  await expect(page.getByText('Der Entwurf ist angelegt.')).toBeVisible();
  const subject = await page.getByLabel('Betreff', { exact: true }).inputValue();
  await page.getByLabel('Gruß (freiwillig)').fill('Guten Tag, **Nachbarn**!');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Ausgabe ist gespeichert.')).toBeVisible();
  await page.getByRole('link', { name: 'Vorschau ansehen' }).first().click();
  const letter = page.frameLocator('iframe[title="Auf dem Telefon"]');
  await expect(letter.getByRole('heading', { level: 1 })).toHaveText(subject);
  await page.getByRole('link', { name: 'Zur Ausgabe' }).click();
  await page.getByRole('button', { name: 'Probemail an mich' }).click();
  await expect(page.getByText('Die Probemail ist unterwegs an Ihre Adresse.')).toBeVisible();
  expect((await mailTo('coordination@example.org')).subject).toBe(`Probe: ${subject}`);

  await page.getByRole('link', { name: 'Weiter zum Verschicken' }).click();
  const facts = await page.getByText(/\d+ Adressen im Verteiler/).textContent();
  const recipients = Number(/\d+/.exec(facts ?? '')?.[0]);
  expect(recipients).toBeGreaterThan(50);
  await expectAccessible(page, { name: 'before sending', everywhere: true });
  server.received.length = 0;
  await page.getByRole('button', { name: 'Jetzt verschicken' }).click();
  await expect(page.getByText('verschickt', { exact: true })).toBeVisible();
  await expect(page.getByText('Vom Mailserver angenommen')).toBeVisible();
  await expectAccessible(page, { name: 'progress', everywhere: true });
  const reached = server.received.flatMap((one) => one.recipients);
  expect(reached).toHaveLength(recipients);
  expect(new Set(reached).size).toBe(recipients);

  const mail = await mailTo(address);
  expect(mail.subject).toBe(subject);
  expect(mail.html).toContain('<strong>Nachbarn</strong>');
  await citizen.goto(linkIn(mail, '(?!meine|abmelden)[a-z]+-\\d{4}'));
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(subject);
  await expect(citizen.locator('strong', { hasText: 'Nachbarn' })).toBeVisible();
  await citizen.goto('/terminliste');
  await expect(citizen.getByRole('link', { name: subject, exact: true })).toBeVisible();

  await citizen.goto(linkIn(mail, 'abmelden'));
  await citizen.getByRole('button', { name: 'Ja, abmelden' }).click();
  await expect(citizen.getByRole('heading', { name: 'Sie sind abgemeldet' })).toBeVisible();
  await page.goto('/team/verteiler');
  await page.getByRole('link', { name: /^Abgemeldet/ }).click();
  await expect(page.getByRole('link', { name: address })).toBeVisible();
  await citizen.context().close();
});

/** A phone on which scripts are switched off. */
async function openWithoutScript({
  browser,
  home,
}: {
  browser: Browser;
  home: string;
}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: home,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    locale: 'de-DE',
  });
  return context.newPage();
}

async function mailTo(recipient: string) {
  const last = () => server.received.findLast(({ recipients }) => recipients.includes(recipient));
  await expect.poll(last).toBeTruthy();
  return last()!.mail;
}

/** The address in a mail's text that leads to this page of the list. */
function linkIn({ text = '' }: { text?: string | undefined }, where: string): string {
  return new RegExp(`http\\S+/terminliste/${where}\\S*`).exec(text)?.[0] ?? '';
}
