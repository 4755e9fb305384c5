import { readCalendar } from './calendar-file.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

const languages = [
  {
    locale: 'de',
    home: '/',
    menu: 'Hauptmenü',
    dates: 'Termine',
    filter: 'Suchen und eingrenzen',
    word: 'Suchwort',
    kind: 'Art',
    christmas: 'Rund um Weihnachten',
    show: 'Anzeigen',
    search: 'Fenstern',
    found: /Adventsfenster/,
    add: 'Diesen Termin in meinen Kalender',
    addAll: 'Die ganze Reihe in meinen Kalender',
    all: 'Alle Termine dieser Reihe',
    subscribe: 'Kalender abonnieren',
    notices: 'Meldungen',
    office: 'Büro',
    officeTitle: 'Stadtteilbüro',
    imprint: 'Impressum',
  },
  {
    locale: 'en',
    home: '/en',
    menu: 'Main menu',
    dates: 'Dates',
    filter: 'Search and narrow down',
    word: 'Search for',
    kind: 'Kind',
    christmas: 'Christmas',
    show: 'Show',
    search: 'Fenstern',
    found: /window/i,
    add: 'Add this date to my calendar',
    addAll: 'Add the whole series to my calendar',
    all: 'All dates of this series',
    subscribe: /^Subscribe to (the )?calendar$/,
    notices: 'News',
    office: 'Office',
    officeTitle: 'neighbourhood office',
    imprint: 'Legal notice',
  },
] as const;

for (const say of languages) {
  test(`a citizen without JavaScript finds a date, keeps it and looks around (${say.locale})`, async ({
    page,
    request,
  }) => {
    const menu = page.getByRole('navigation', { name: say.menu }).filter({ visible: true });
    const title = page.getByRole('heading', { level: 1 });
    await page.goto(say.home);
    await expect(page.locator('html')).toHaveAttribute('lang', say.locale);
    await menu.getByRole('link', { name: say.dates, exact: true }).click();
    await expect(title).toHaveText(say.dates);

    await test.step('narrows the list, and searches with another form of a word', async () => {
      await page.locator('summary').filter({ hasText: say.filter }).click();
      await page.getByLabel(say.kind, { exact: true }).selectOption(say.christmas);
      await page.getByRole('button', { name: say.show, exact: true }).click();
      await expect(page).toHaveURL(/kategorie=weihnachten/);
      await page.getByLabel(say.word).fill(say.search);
      await page.getByRole('button', { name: say.show, exact: true }).click();
      await expect(
        page.getByRole('listitem').getByRole('link', { name: say.found }).first(),
      ).toBeVisible();
    });

    await test.step('opens an event and one of its dates, and keeps it', async () => {
      await page.goto(`${say.home === '/' ? '' : say.home}/termine/rund-ums-dorf`);
      await expect(title).toContainText('Rund ums Dorf');
      await page
        .getByRole('main')
        .getByRole('listitem')
        .getByRole('link', { name: /20\d\d/ })
        .nth(1)
        .click();
      await expect(page).toHaveURL(/\/termine\/rund-ums-dorf\/20\d\d-\d\d-\d\d$/);
      const eventsOf = async (name: string) => {
        const file = await page.getByRole('link', { name, exact: true }).getAttribute('href');
        return readCalendar(await (await request.get(file!)).text());
      };
      const date = page.url().slice(-10);
      const [event, ...others] = await eventsOf(say.add);
      expect(event!.summary).toContain('Rund ums Dorf');
      expect(event!.startDate.toString()).toContain(date);
      expect(others).toEqual([]);
      const [series] = await eventsOf(say.addAll);
      expect(series!.isRecurring()).toBe(true);
      expect(series!.uid).not.toBe(event!.uid);
      await page.getByRole('link', { name: say.all }).click();
      await expect(page).toHaveURL(/\/termine\/rund-ums-dorf$/);
    });

    await test.step('subscribes', async () => {
      await menu.first().getByRole('link', { name: say.dates, exact: true }).click();
      await page.getByRole('main').getByRole('link', { name: say.subscribe }).click();
      await expect(title).toHaveText(say.subscribe);
      const link = page
        .getByRole('link', { name: say.subscribe })
        .and(page.locator('[href^="webcal:"]'));
      const address = (await link.getAttribute('href'))!.replace('webcal:', 'http:');
      expect(readCalendar(await (await request.get(address)).text()).length).toBeGreaterThan(10);
    });

    await test.step('reads the news, when the office is open and who is responsible', async () => {
      await menu.getByRole('link', { name: say.notices, exact: true }).click();
      await expect(title).toHaveText(say.notices);
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/meldungen\/.+/);
      await menu.getByRole('link', { name: say.office, exact: true }).click();
      await expect(title).toContainText(say.officeTitle, { ignoreCase: true });
      await page.getByRole('contentinfo').getByRole('link', { name: say.imprint }).click();
      await expect(title).toHaveText(say.imprint);
    });
  });
}

test('the menu opens without JavaScript and leads everywhere', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('link', { name: 'Vereine und Geschäfte' }).first().click();
  const heading = page.getByRole('heading', { level: 1, name: 'Vereine und Geschäfte' });
  await expect(heading).toBeVisible();
});

test('a page that does not exist says so and leads on', async ({ page, expectErrors }) => {
  expectErrors(/404/);
  const answer = await page.goto('/gibt/es/nicht');
  expect(answer!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
  await page.getByRole('link', { name: 'Zur Startseite' }).click();
  await expect(page).toHaveURL(/\/$/);
});
