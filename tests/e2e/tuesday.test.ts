/**
 * The whole Tuesday, over all that the office has: who is there, who steps in, who comes and with what; and the week
 * in which nobody comes. The product is ended and started again at later clocks, so what it remembers is in its data.
 */
import type { Browser, Page } from '@playwright/test';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { makeDataFolder, startProduct, type Product } from './product.ts';
import { signInAs, type RoleName } from './sign-in.ts';

/** The Friday before. */
const planning = '2026-12-04T09:00:00+01:00';
const tuesday = '2026-12-08';
const [eveningBefore, morning] = [`2026-12-07T18:30:00+01:00`, `${tuesday}T10:05:00+01:00`];
/** For the next day nobody was found. */
const eveningOfNobody = '2026-12-21T18:30:00+01:00';

const product = (() => {
  const { data, remove } = makeDataFolder();
  let running: Product | null = null;
  return {
    remove,
    end: async () => void (await running?.end()),
    at: async (ORTSMITTE_NOW: string): Promise<string> => {
      const PORT = running ? new URL(running.url).port : '0';
      await running?.end();
      const environment = { ORTSMITTE_NOW, PORT };
      running = await startProduct({ script: 'tests/e2e/working-office.ts', data, environment });
      return running.url;
    },
  };
})();

test.use({
  actionTimeout: 20_000,
  home: async ({}, use) => {
    await use(await product.at(planning));
    await product.end();
    product.remove();
  },
});

test('a whole Tuesday: standing duty, absence, a stand-in by link, a consultation with appointment, three concerns, who came; and the week in which nobody comes', async ({
  page: office,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const open = async (role?: RoleName, javaScriptEnabled = true) => {
    const page = await onPhone(browser, { baseURL: baseURL!, javaScriptEnabled });
    if (role) await signInAs(page, role);
    return page;
  };
  await signInAs(office, 'Organisationsteam');
  const klaus = await open('Aktive');
  const citizen = await open(undefined, false);

  // Pages that are open while the product is away would ask it in vain.
  const goOnAt = async (instant: string) => {
    for (const page of [office, klaus, citizen]) await page.goto('about:blank');
    await product.at(instant);
  };

  await test.step('the police come on that Tuesday, by appointment', async () => {
    await office.goto('/team/veranstaltungen/neu');
    const when = { date: tuesday, from: '10:30', until: '11:30' };
    await fillEvent(office, { title: 'Rat am Dienstag', ...when, category: 'Sprechstunde' });
    await office.getByLabel('Wiederholt sich?').selectOption('jeden Dienstag');
    await office.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(office.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
    await office.goto('/team/buero/sprechstunden');
    await office.getByRole('link', { name: 'Rat am Dienstag' }).click();
    await office.getByLabel('Man kann vorher einen Termin vereinbaren').check();
    await office.getByLabel('Wer bekommt am Abend vorher die Liste?').fill('rat@example.org');
    await office.getByRole('button', { name: 'Speichern' }).click();
    await expect(office.getByText('Gespeichert.')).toBeVisible();
  });

  const ownLinks: string[] = [];
  await test.step('a citizen books without an account, for both Tuesdays', async () => {
    const held = citizen.getByRole('listitem').filter({ hasText: 'Rat am Dienstag' });
    for (const day of ['8\\. Dez', '22\\. Dez']) {
      await citizen.goto('/buero');
      const name = new RegExp(`^Termin vereinbaren: .*\\b${day}`);
      await held.getByRole('link', { name }).click();
      await citizen.getByRole('radio').first().check();
      await citizen.getByLabel('Ihr Name').fill('Hans Beispiel');
      await citizen.getByLabel('E-Mail').fill('hans@example.org');
      await citizen.getByRole('button', { name: 'Termin verbindlich vereinbaren' }).click();
      await expect(citizen.getByText('Ihr Termin ist vereinbart.')).toBeVisible();
      ownLinks.push(new URL(citizen.url()).pathname);
    }
  });

  await test.step('who does it every second week is on holiday', async () => {
    await klaus.goto('/team/dienste?ansicht=meine');
    await expect(dutyOn(klaus, '8. Dezember')).toContainText('Sie sind dabei');
    await klaus.goto('/team/dienste/ich');
    await klaus.getByLabel('Vom').fill(tuesday);
    await klaus.getByLabel('bis einschließlich').fill('2026-12-23');
    await klaus.getByRole('button', { name: 'Eintragen' }).click();
    await expect(klaus.getByText('Feste Dienste an diesen Tagen sind frei')).toBeVisible();
    await klaus.goto('/team/dienste?ansicht=meine');
    await expect(dutyOn(klaus, '8. Dezember')).toHaveCount(0);
  });

  await test.step('a neighbour without an account steps in by the link of a message', async () => {
    await office.goto('/team/dienste?ansicht=frei');
    await dutyOn(office, '8. Dezember').getByRole('link').click();
    await office.getByRole('button', { name: 'Vertretung suchen' }).click();
    await office.getByRole('button', { name: 'Nachricht machen' }).click();
    const message = await office.getByLabel('Die Nachricht').inputValue();
    const [, link = ''] = /(\/dienste\/ja\/\S+)$/.exec(message) ?? [];
    const phone = await open(undefined, false);
    await phone.goto(link);
    await phone.getByLabel('Ihr Name').fill('Helga Musterfrau');
    await phone.getByRole('button', { name: 'Ja, ich komme' }).click();
    await expect(phone.getByRole('heading', { name: 'Vielen Dank!' })).toBeVisible();
    await office.reload();
    await expect(office.getByRole('main')).toContainText('Helga Musterfrau');
    await phone.context().close();
  });

  await goOnAt(eveningBefore);
  let hostList = '';
  await test.step('the evening before, whoever has an appointment and whoever holds the consultation are told', async () => {
    expect(await readMail(office, { to: 'hans@example.org' })).toContain('Rat am Dienstag');
    const list = await readMail(office, { to: 'rat@example.org' });
    expect(list).not.toContain('Hans Beispiel');
    hostList = /\/buero\/gastgeber\/\S+/.exec(list)?.[0] ?? '';
  });

  await goOnAt(morning);
  await test.step('everybody sees that the office is open', async () => {
    await citizen.goto('/buero');
    await expect(citizen.getByRole('main')).toContainText('geöffnet');
    await citizen.goto(hostList);
    await expect(citizen.getByRole('main')).toContainText('Hans Beispiel');
  });
  await test.step('who comes is counted, and three concerns are entered', async () => {
    await office.goto('/team');
    await expect(office.getByRole('main')).toContainText('Das Büro ist heute geöffnet');
    await office.goto('/team/buero');
    await expect(office.getByText('Vereinbarte Termine heute: 1')).toBeVisible();
    for (const visits of [1, 2, 3, 4]) {
      await office.getByRole('button', { name: 'Jemand ist gekommen' }).click();
      await expect(office.getByText(new RegExp(`^${visits} Besuche? heute$`))).toBeVisible();
    }
    for (const [subject, answer] of [
      ['Vereine und Termine', 'Selbst beraten'],
      ['Älter werden', 'Vermittelt an Seniorenberatung'],
      ['Energie und Umwelt', 'Selbst beraten'],
    ] as const) {
      await office.getByRole('link', { name: subject }).click();
      await office.getByRole('button', { name: answer }).click();
      await expect(office.getByText(`Eingetragen: ${subject}.`)).toBeVisible();
    }
    await expect(office.getByText('Anliegen heute: 3')).toBeVisible();
  });

  await goOnAt(eveningOfNobody);
  await test.step('the paper is entered in two taps: somebody else was there too', async () => {
    await office.goto('/team/dienste/plan?monat=2026-12');
    const row = dutyOn(office, '15. Dezember');
    await row.getByLabel('Renate Beispiel').click();
    await row.getByRole('button', { name: /speichern/i }).click();
    await expect(office.getByText('Eingetragen.')).toBeVisible();
    await expect(row.getByLabel('Renate Beispiel')).toBeChecked();
  });
  await test.step('two weeks later nobody can: the office says that it is closed', async () => {
    await office.goto('/team');
    await office.getByRole('link', { name: /Niemand ist im Büro eingeteilt/ }).click();
    await office.getByRole('button', { name: 'Geschlossen melden' }).click();
    await expect(
      office.getByText('Das Büro ist an diesem Tag geschlossen gemeldet.'),
    ).toBeVisible();
    await citizen.goto('/buero');
    await expect(citizen.getByRole('main')).toContainText(
      'An diesem Tag ist leider niemand im Büro.',
    );
    await citizen.goto(ownLinks[1]!);
    await expect(citizen.getByText('Diese Sprechstunde fällt aus.')).toBeVisible();
  });
});

const dutyOn = (page: Page, day: string) =>
  page.getByRole('listitem').filter({ hasText: 'Bürodienst' }).filter({ hasText: day });

/** The newest mail to an address, as the coordination reads it where there is no mail server. */
async function readMail(office: Page, { to }: { to: string }): Promise<string> {
  await office.goto('/team/postausgang');
  await office.getByRole('listitem').filter({ hasText: to }).first().getByRole('link').click();
  await expect(office).toHaveURL(/postausgang\/./);
  return office.getByRole('main').innerText();
}

async function onPhone(
  browser: Browser,
  options: { baseURL: string; javaScriptEnabled: boolean },
): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  return (await browser.newContext({ ...options, locale: 'de-DE', viewport })).newPage();
}
