/** Passkeys, with the virtual authenticator of Chromium's DevTools protocol in place of a phone's sensor. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

async function plugIn(page: Page): Promise<{ protocol: CDPSession; authenticatorId: string }> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('WebAuthn.enable');
  const { authenticatorId } = await protocol.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { protocol, authenticatorId };
}

test('a volunteer adds a passkey, signs in by it, names it and removes it', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  const { protocol, authenticatorId } = await plugIn(page);
  await signInAs(page, 'Aktive');
  await page.goto('/team/konto');
  await page.getByRole('button', { name: 'Passkey für dieses Gerät anlegen' }).click();
  await expect(page.getByText('Der Passkey ist angelegt.')).toBeVisible();
  await expect(page.getByText('Noch nicht benutzt').first()).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/anmelden?weiter=/team/konto');
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mein Konto' })).toBeVisible();

  // Other tries left theirs: the newest stands first.
  await page.getByText('Ändern oder entfernen').first().click();
  // What is closed has no role: the own name above has the same label.
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mein Handy');
  await page
    .getByRole('button', { name: /umbenennen/ })
    .first()
    .click();
  await expect(page.getByText('Der Passkey ist umbenannt.')).toBeVisible();
  await page.getByText('Ändern oder entfernen').first().click();
  await page.getByRole('button', { name: 'Passkey Mein Handy entfernen' }).first().click();
  await expect(page.getByText('Der Passkey gilt hier nicht mehr.')).toBeVisible();

  // The device still has it, and it opens nothing any more.
  const { credentials } = await protocol.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);
  await page.context().clearCookies();
  await page.goto('/anmelden');
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await expect(page.getByText('Haben Sie auf diesem Gerät einen Passkey?')).toBeVisible();
});

test('what a passkey signed signs in once, and only what was asked', async ({ page }) => {
  await plugIn(page);
  await signInAs(page, 'Aktive');
  await page.goto('/team/konto');
  await page.getByRole('button', { name: 'Passkey für dieses Gerät anlegen' }).click();
  await expect(page.getByText('Der Passkey ist angelegt.')).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/anmelden');
  const asked = page.waitForRequest(
    (request) =>
      request.url().endsWith('/anmelden/passkey') && /answer/.test(request.postData() ?? ''),
  );
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  const sent = (await asked).postDataJSON() as { answer: { response: Record<string, string> } };
  await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
  await page.context().clearCookies();
  const origin = new URL(page.url()).origin;
  const replay = (data: object, headers = {}) =>
    page.request.post('/anmelden/passkey', { data, headers: { origin, ...headers } });
  expect((await replay(sent)).status()).toBe(400);
  expect((await replay({ answer: {} })).status()).toBe(400);
  expect((await replay(sent, { origin: 'https://evil.example' })).status()).toBe(403);
  const response = { ...sent.answer.response, clientDataJSON: 'bm90IGpzb24' };
  expect((await replay({ answer: { ...sent.answer, response } })).status()).toBe(400);
});

test('without JavaScript there is no button that does nothing', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}/anmelden`);
  await expect(page.getByRole('button', { name: 'Mit Passkey anmelden' })).toBeHidden();
  await page.context().close();
});
