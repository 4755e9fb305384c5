/** Every page of the route tree, for every visitor who may see it: can everybody read and use it? */
import type { APIRequestContext, Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { expectAccessible } from './accessibility.ts';
import { findAddresses } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { askForCode, signInAs } from './sign-in.ts';

test.describe.configure({ mode: 'parallel' });
// What is found names page and element; recording hundreds of looks would cost more than the looks.
test.use({ trace: 'off' });

const teams = [
  { role: 'volunteer', button: 'Aktive' },
  { role: 'delegate', button: 'Vereinskontakt' },
  { role: 'city', button: 'Stadt' },
] as const;

// The longest walks first: two workers share them.
test('every page for the Organisationsteam', async ({ page, expectErrors }) => {
  await leaveMail(page);
  await signInAs(page, 'Organisationsteam');
  await leaveEntry(page);
  await leaveList(page);
  await walk({ page, expectErrors, role: 'coordination', locale: 'de' });
});

test('every page for citizens', async ({ page, expectErrors }) => {
  await walk({ page, expectErrors, role: null, locale: 'de' });
});

test('every page for the Organisationsteam, in English', async ({ page, expectErrors }) => {
  await leaveMail(page);
  await signInAs(page, 'Organisationsteam');
  await leaveEntry(page);
  await leaveList(page);
  await walk({ page, expectErrors, role: 'coordination', locale: 'en' });
});

test('every page for citizens, in English', async ({ page, expectErrors }) => {
  await walk({ page, expectErrors, role: null, locale: 'en' });
});

for (const { role, button } of teams) {
  test(`every page that is different for ${button}`, async ({ page, browser, expectErrors }) => {
    await signInAs(page, button);
    const other = await browser.newContext();
    await signInAs(await other.newPage(), 'Organisationsteam');
    const mainOf = async ({ request }: { request: APIRequestContext }, address: string) =>
      /<main[^]*<\/main>/.exec(await (await request.get(address)).text())?.[0];
    const isSame = async (address: string) =>
      (await mainOf(page, address)) === (await mainOf(other, address));
    await walk({ page, expectErrors, role, locale: 'de', isJudged: isSame });
    await other.close();
  });
}

test('public pages are valid HTML', async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // VoiceOver forgets that a list is one where it has no bullets.
      'no-redundant-role': 'off',
      // The ticks of one question share its name, as the standard allows.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
      // Written by Svelte, and allowed by the standard.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
    },
  });
  for (const address of await findAddresses({ request, role: null, locale: 'de' })) {
    const html = await (await request.get(address)).text();
    const { results } = await validator.validateString(html);
    const problems = results
      .flatMap(({ messages }) => messages)
      // Only the screen loads itself anew, and only where it has no script: nobody stands there to press a key.
      .filter(({ ruleId }) => !(ruleId === 'meta-refresh' && address === '/schaufenster'))
      .map(({ ruleId, message, line }) => `${ruleId} line ${line}: ${message}`);
    expect.soft(problems, address).toEqual([]);
  }
});

test('the open menu of a phone can be used by everybody', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Menü' }).click();
  await expect(page.getByRole('button', { name: 'Schließen' })).toBeVisible();
  await expectAccessible(page, { name: 'the open menu', everywhere: false });
});

test('a form with mistakes can be used by everybody', async ({ page, expectErrors }) => {
  expectErrors(/400 \(Bad Request\)/);
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page, { name: 'the form with mistakes', everywhere: true });
});

/**
 * Looks at each page of the route tree that this visitor may see, except where another test `isJudged` it.
 * @throws Error for a page to which no link leads.
 */
async function walk({
  page,
  expectErrors,
  role,
  locale,
  isJudged = () => Promise.resolve(false),
}: {
  page: Page;
  expectErrors: (pattern: RegExp) => void;
  role: Parameters<typeof findAddresses>[0]['role'];
  locale: 'de' | 'en';
  isJudged?: (address: string) => Promise<boolean>;
}) {
  test.setTimeout(1_200_000);
  expectErrors(/404 \(Not Found\)/);
  // Languages change words and how much room they need, roles what is there: neither changes colours.
  const everywhere = locale === 'de' && (role === null || role === 'coordination');
  const addresses = await findAddresses({ request: page.request, role, locale });
  await inTabs({ page, addresses }, async (tab, address) => {
    if (await isJudged(address)) return;
    await tab.goto(address);
    await expectWellFormed({ tab, address, locale });
    await expectAccessible(tab, { name: address, everywhere, coloursJudged: locale === 'en' });
  });
}

/** The outbox has a page for each mail: without one there is none to look at. */
async function leaveMail(page: Page) {
  await page.goto('/anmelden');
  await askForCode(page, 'city@example.org');
}

/** The mailing list has a page for each entry. */
async function leaveEntry(page: Page) {
  const address = `rundgang-${crypto.randomUUID().slice(0, 8)}@example.org`;
  await page.goto('/team/verteiler/neu');
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await page.getByLabel('Woher kommt die Adresse?').fill('Rundgang');
  await page.getByLabel('schriftlich zugestimmt').check();
  await page.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: address })).toBeVisible();
}

/** And one for each list that was pasted. */
async function leaveList(page: Page) {
  await page.goto('/team/verteiler/einlesen');
  await page.getByLabel('Die Liste', { exact: true }).fill('Eva <eva@gmial.com>\nStammtisch');
  await page.getByLabel('Woher kommt die Liste?').fill('Rundgang');
  await page.getByLabel('schriftlich zugestimmt').check();
  await page.getByRole('button', { name: 'Liste prüfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Liste prüfen' })).toBeVisible();
}

/** Several tabs of one visitor at once: pages wait for the server, not for each other. */
async function inTabs(
  { page, addresses }: { page: Page; addresses: string[] },
  look: (tab: Page, address: string) => Promise<void>,
) {
  const left = [...addresses];
  const tabs = [page, await page.context().newPage()];
  await Promise.all(
    tabs.map(async (tab) => {
      for (let address = left.shift(); address; address = left.shift()) await look(tab, address);
    }),
  );
}

async function expectWellFormed({
  tab,
  address,
  locale,
}: {
  tab: Page;
  address: string;
  locale: string;
}) {
  const facts = await tab.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
    scripts: document.querySelectorAll('script[src]').length,
  }));
  expect.soft(facts, address).toMatchObject({ lang: locale, headings: 1, mains: 1 });
  expect.soft(facts.title, `${address} has a title`).not.toBe('');
  // The screen in the shop window runs by itself: the one public page that cannot do without (decision 0022).
  if (address.endsWith('/schaufenster')) return;
  // Passkeys are the browser's own and cannot be asked for without a script (decision 0023); a code can.
  let needed = /^(\/en)?\/anmelden(\/buero)?$/.test(address) ? 1 : 0;
  // A map is drawn, and a trail saved, by scripts; without them the list stands there (decision 0031).
  if (/\/entdecken\/karte$/.test(address)) needed = 1;
  if (/\/entdecken\/wege\/[^/]+$/.test(address)) needed = 2;
  if (!address.includes('/team')) {
    expect.soft(facts.scripts, `${address} needs no more scripts`).toBe(needed);
  }
}
