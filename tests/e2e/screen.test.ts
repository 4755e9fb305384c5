/** The screen in the shop window, as it hangs there for months: without network, without hands, by its own clock. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { startCuttable, type Cuttable } from './cuttable.ts';
import { expect, test as base } from './fixtures.ts';
import { readCode } from '../read-code.ts';
import { signInAs } from './sign-in.ts';

const test = base.extend<{ line: Cuttable }>({
  line: async ({}, use) => {
    const line = await startCuttable(process.env['ORTSMITTE_E2E_URL'] ?? '');
    await use(line);
    await line.end();
  },
  home: async ({ line }, use) => use(line.url),
});

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const noNetwork =
  /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INTERNET_DISCONNECTED|FAILED)/;

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } });

test('goes on without network, starts again without it, and drops what is over', async ({
  page,
  context,
  line,
  expectErrors,
}) => {
  expectErrors(noNetwork);
  await page.clock.install({ time: morning() });
  await open(page);
  await isKept(page);

  // The server is gone, and with it the network: from here on nothing that other stories write down comes in.
  await line.cut();
  await context.setOffline(true);
  const before = await titlesOfRound(page);
  expect(before.length).toBeGreaterThan(3);
  await pass(page, 10 * minute);
  expect(await titlesOfRound(page)).toEqual(before);

  // A power cut: the browser starts anew, still without network.
  await page.reload();
  await expect(page.locator('[data-running]')).toBeVisible();
  expect(await titlesOfRound(page)).toEqual(before);
  await expectPicturesShown(page);

  // A week later it still tells what is to come, and nothing of what was.
  const dates = await readKept(page);
  await page.clock.fastForward(7 * day);
  await page.clock.runFor(minute);
  const now = await page.evaluate(() => new Date().toISOString());
  const after = await titlesOfRound(page);
  const coming = dates.filter(({ endsAt }) => endsAt > now).map(({ title }) => title);
  const single = after.filter((title) => dates.some((date) => date.title === title));
  expect(single.length).toBeGreaterThan(0);
  for (const title of single) expect(coming).toContain(title);
  await expect(page.locator('[data-part="note"]')).toContainText('Stand: ');

  // After eight days it may be wrong, and says only who and where.
  await page.clock.fastForward(2 * day);
  await page.clock.runFor(minute);
  await expect(page.locator('.slide')).toContainText('Zurzeit ohne Verbindung');
  await expect(page.locator('.sign')).toContainText('Mittelstraße 14');
  await expect(page.locator('.sign')).not.toContainText(/geöffnet|geschlossen/);

  // And with the network everything is back.
  await line.mend();
  await context.setOffline(false);
  // Its clock outruns the server, which answers in real time: minute by minute, until an answer was there.
  await expect(async () => {
    await pass(page, minute);
    const slide = page.locator('.slide');
    await expect(slide).not.toContainText('Zurzeit ohne Verbindung', { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
});

test('takes over a new build by itself, once', async ({ page, line }) => {
  await page.clock.install({ time: morning() });
  await open(page);
  await isKept(page);
  let loads = 0;
  page.on('load', () => (loads += 1));
  line.rename('another-build');
  await expect
    .poll(async () => {
      await pass(page, minute);
      return loads;
    })
    .toBe(1);
  await expect(page.locator('[data-running][data-build="another-build"]')).toBeVisible();
  await pass(page, 20 * minute);
  expect(loads).toBe(1);
});

test('shows thousands of slides without growing', async ({ page }) => {
  await page.clock.install({ time: morning() });
  await open(page);
  const client = await page.context().newCDPSession(page);
  const weigh = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, usedSize };
  };
  await page.clock.runFor(hour / 4);
  const first = await weigh();
  // A slide each: the clock jumps over the seconds in which nothing happens.
  for (let slide = 0; slide < 2000; slide += 1) await page.clock.fastForward(15_000);
  const last = await weigh();
  expect(last.jsEventListeners).toBeLessThanOrEqual(first.jsEventListeners + 2);
  expect(last.nodes).toBeLessThan(first.nodes + 600);
  expect(last.usedSize).toBeLessThan(first.usedSize + 2_000_000);
});

test('says by its own clock that the office is open, and is dark at night', async ({ page }) => {
  const { data } = await readData(page);
  const next = data.hours.find(({ state }) => state === 'scheduled')!;
  await page.clock.install({ time: Date.parse(next.startsAt) - 2 * minute });
  await open(page);
  const sign = page.locator('.sign');
  await expect(sign).toContainText('Zurzeit geschlossen');
  await expect(sign).toContainText('Nächstes Mal: heute, ');
  await page.clock.runFor(3 * minute);
  await expect(sign).toContainText(/Jetzt geöffnet, bis \d/);
  await page.clock.fastForward(Date.parse(next.endsAt) - Date.parse(next.startsAt));
  await page.clock.runFor(minute);
  await expect(sign).toContainText('Zurzeit geschlossen');
  await page.clock.fastForward(13 * hour);
  await page.clock.runFor(minute);
  await expect(page.locator('.screen')).toHaveAttribute('data-night', '');
  await expect(page.locator('.slide')).toHaveCSS('opacity', '0');
  await page.clock.resume();
  await expectAccessible(page, { name: 'the screen at night', everywhere: true });
  await page.mouse.move(20, 20);
  await expect(page.locator('.slide'), 'lit for whoever is there').toHaveCSS('opacity', '1');
});

for (const [name, width, height] of [
  ['portrait', 1080, 1920],
  ['landscape', 1920, 1080],
  ['small', 1280, 720],
] as const) {
  test(`fits on a screen in ${name}, and everybody can read it`, async ({ page, line }) => {
    await page.setViewportSize({ width, height });
    await page.clock.install({ time: morning() });
    await open(page);
    for (let slide = 0; slide < 12; slide += 1) {
      const overflowing = await page.evaluate(() => {
        const inside = (inner: DOMRect, outer: DOMRect) =>
          inner.top >= outer.top - 2 &&
          inner.bottom <= outer.bottom + 2 &&
          inner.left >= outer.left - 2 &&
          inner.right <= outer.right + 2;
        const slide = document.querySelector('.slide')!.getBoundingClientRect();
        return [...document.querySelectorAll('.slide :is(p, h2, img, li)')]
          .filter((part) => part.getClientRects().length > 0)
          .filter((part) => !inside(part.getBoundingClientRect(), slide))
          .map((part) => part.outerHTML.slice(0, 80));
      });
      expect.soft(overflowing).toEqual([]);
      // As whoever wants to know more holds a phone over the code.
      await expect(async () => {
        expect(await readFromGlass(page), 'read from the glass').toContain(line.url);
      }).toPass({ timeout: 20_000 });
      await page.clock.runFor(15_000);
    }
    expect(await placesThatScroll(page), 'wanders out by a hair').toEqual([]);
    await page.clock.resume();
    await expectAccessible(page, { name: `the screen in ${name}`, everywhere: false });
  });
}

test('without JavaScript it is a list that loads itself anew', async ({ browser, line }) => {
  const context = await browser.newContext({ baseURL: line.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/schaufenster');
  await expect(page.getByRole('heading', { name: 'Die nächsten Termine' })).toBeVisible();
  await expect(page.locator('meta[http-equiv="refresh"]')).toHaveAttribute('content', '600');
  expect(await page.locator('.slide li').count()).toBeGreaterThan(0);
  await context.close();
});

test('the team sees when the screen was last heard of, and decides about it', async ({
  page,
  browser,
  line,
}) => {
  const screen = await (await browser.newContext({ baseURL: line.url })).newPage();
  await screen.clock.install({ time: morning() });
  await open(screen);
  const told = screen.waitForResponse((response) => response.url().endsWith('/gesehen'));
  await pass(screen, 12 * minute);
  expect((await told).status()).toBe(204);

  await signInAs(page, 'Aktive');
  await page.goto('/team/schaufenster');
  await expect(page.getByText(/Der Bildschirm hat sich (gerade eben|zuletzt vor)/)).toBeVisible();
  await page.getByLabel('Dunkel ab').fill('22:30');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Der Bildschirm übernimmt es in wenigen Minuten.')).toBeVisible();
  await expect(page.getByLabel('Dunkel ab')).toHaveValue('22:30');
  await page.getByLabel('Dunkel ab').fill('23:00');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('link', { name: 'Bildschirm einrichten' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Bildschirm einrichten' }),
  ).toBeVisible();
  await expect(page.getByText(`${line.url}/schaufenster`, { exact: true }).first()).toBeVisible();
  await screen.context().close();
});

/** The next ten o'clock of winter, eleven of summer: light for as long as a story lasts, and not behind the server. */
function morning(): number {
  const now = Date.now();
  return Math.ceil((now - 9 * hour) / day) * day + 9 * hour;
}

async function open(page: Page) {
  await page.goto('/schaufenster');
  await expect(page.locator('[data-running]')).toBeVisible();
}

/**
 * Lets the screen's time pass in steps, with moments of real time between them: its patience with a server runs on the
 * same clock, and no server answers within none.
 */
/** The code of the slide that is shown, at its size. Between two slides there is none. */
async function readFromGlass(page: Page): Promise<string> {
  const codes = page.getByRole('img', { name: /^QR-Code/ });
  const clip = await codes
    .last()
    .boundingBox({ timeout: 1000 })
    .catch(() => null);
  return (clip && (await readCode(await page.screenshot({ clip })))) ?? '';
}

async function pass(page: Page, milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 10_000) {
    await page.clock.runFor(10_000);
    await page.waitForTimeout(40);
  }
}

/** The service worker has everything that the page needs. */
async function isKept(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(async () => {
      // The next answer passes through it.
      await pass(page, 5 * minute);
      return page.evaluate(async () => {
        const cache = await caches.open('schaufenster /schaufenster');
        const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
        const text = await (await cache.match('/schaufenster/daten.json'))?.text();
        const pictures = [...(text ?? '').matchAll(/"(\/(?:bild|plakat)\/[^"]+)"/g)].map(
          ([, path]) => path!,
        );
        return Boolean(text) && pictures.every((path) => paths.includes(path));
      });
    })
    .toBe(true);
}

/** The titles of more slides than there are in a round, also when other stories add theirs; each stands for 15 seconds. */
async function titlesOfRound(page: Page): Promise<string[]> {
  const titles = new Set<string>();
  for (let slide = 0; slide < 40; slide += 1) {
    titles.add((await page.locator('.slide h2').textContent()) ?? '');
    await page.clock.runFor(15_000);
  }
  return [...titles].sort();
}

interface Kept {
  hours: { state: string; startsAt: string; endsAt: string }[];
  dates: { endsAt: string; said: { de: { title: { text: string } } } }[];
}

async function readKept(page: Page) {
  const { dates } = await page.evaluate(
    async () => (await (await caches.match('/schaufenster/daten.json'))!.json()) as Kept,
  );
  return dates.map(({ endsAt, said }) => ({ endsAt, title: said.de.title.text }));
}

async function readData(page: Page): Promise<{ data: Kept }> {
  return { data: (await (await page.request.get('/schaufenster/daten.json')).json()) as Kept };
}

async function expectPicturesShown(page: Page) {
  const broken = await page.evaluate(() =>
    [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0),
  );
  expect(broken).toEqual([]);
}

/** Where it scrolls, of all the places that it wanders through. */
async function placesThatScroll(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const screen = document.querySelector<HTMLElement>('.screen')!;
    screen.style.transition = 'none';
    const { shift = '' } = screen.dataset;
    const found = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((place) => {
      screen.dataset.shift = String(place);
      return root.scrollHeight > innerHeight || root.scrollWidth > innerWidth;
    });
    screen.dataset.shift = shift;
    screen.style.transition = '';
    return found;
  });
}
