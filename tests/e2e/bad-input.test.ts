import type { Page } from '@playwright/test';
import { readCalendar } from './calendar-file.ts';
import { nextYear } from './days.ts';
import { fillEvent, open, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

const good = { title: 'Probe', date: nextYear('06-15'), from: '18:00', until: '20:00' };

/** What a volunteer may get wrong, where the sentence must stand, and what must be in it. */
const mistakes: {
  name: string;
  make: (page: Page) => Promise<unknown>;
  field: string;
  says: string | RegExp;
  stays?: string;
}[] = [
  {
    name: 'no title',
    make: (page) => page.getByLabel('Titel (Pflichtfeld)').fill('   '),
    field: 'Titel (Pflichtfeld)',
    says: 'Bitte geben Sie der Veranstaltung einen Titel.',
  },
  {
    name: 'a title of invisible letters',
    make: (page) => page.getByLabel('Titel (Pflichtfeld)').fill('\u200b\u2800\u3164'),
    field: 'Titel (Pflichtfeld)',
    says: 'Bitte geben Sie der Veranstaltung einen Titel.',
  },
  {
    name: 'a title of 300 letters',
    make: (page) => page.getByLabel('Titel (Pflichtfeld)').fill('ä'.repeat(300)),
    field: 'Titel (Pflichtfeld)',
    says: 'Der Titel ist zu lang.',
    stays: 'ä'.repeat(300),
  },
  {
    name: 'no date',
    make: (page) => page.getByLabel('Datum (Pflichtfeld)').fill(''),
    field: 'Datum (Pflichtfeld)',
    says: 'Bitte geben Sie das Datum an.',
  },
  {
    name: 'an end before the start',
    make: (page) => page.getByLabel('Ende').first().fill('17:00'),
    field: 'Ende (Pflichtfeld)',
    says: 'Das Ende muss nach dem Beginn liegen.',
    stays: '17:00',
  },
  {
    name: 'a day in 1900',
    make: (page) => page.getByLabel('Datum (Pflichtfeld)').fill('1900-06-15'),
    field: 'Datum (Pflichtfeld)',
    says: 'Bitte ein Jahr zwischen 2000 und 2100.',
    stays: '1900-06-15',
  },
  {
    name: 'a day in 2300',
    make: (page) => page.getByLabel('Datum (Pflichtfeld)').fill('2300-06-15'),
    field: 'Datum (Pflichtfeld)',
    says: 'Bitte ein Jahr zwischen 2000 und 2100.',
  },
  {
    name: 'a series of ten thousand dates',
    make: async (page) => {
      await page.getByLabel('Wiederholt sich?').selectOption('jeden Tag');
      await page.getByLabel('eine Anzahl von Terminen').check();
      await page.getByLabel('Anzahl der Termine').fill('10000');
    },
    field: 'Anzahl der Termine',
    says: 'Das sind zu viele Termine.',
    stays: '10000',
  },
  {
    name: 'a series that ends before its first date',
    make: async (page) => {
      await page.getByLabel('Wiederholt sich?').selectOption('jeden Tag');
      await page.getByLabel('bis zu einem Datum').check();
      await page.getByLabel('Letzter Termin spätestens am').fill(nextYear('06-01'));
    },
    field: 'Letzter Termin spätestens am',
    says: /So gibt es keinen einzigen Termin/,
  },
  {
    name: 'a rule without a date',
    make: async (page) => {
      await page.getByLabel('Wiederholt sich?').selectOption('custom');
      await page.getByLabel('Eigene Regel').fill('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
    },
    field: 'Eigene Regel',
    says: /keinen einzigen Termin|nicht zu verstehen/,
    stays: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  },
  {
    name: 'a rule that is none',
    make: async (page) => {
      await page.getByLabel('Wiederholt sich?').selectOption('custom');
      await page.getByLabel('Eigene Regel').fill('jeden Dienstag\r\nBEGIN:VEVENT');
    },
    field: 'Eigene Regel',
    says: 'Diese Regel ist nicht zu verstehen.',
  },
  {
    name: 'a new place without a name',
    make: (page) => page.getByLabel('Ort', { exact: true }).selectOption('Ein neuer Ort …'),
    field: 'Name des Ortes',
    says: 'Bitte schreiben Sie auf, wie der neue Ort heißt.',
  },
  {
    name: 'a setting-up time in words',
    make: async (page) => {
      await open(page, 'Für wen, Feiertage, Aufbau');
      await page.getByLabel('Aufbau davor, in Minuten').fill('eine Stunde');
    },
    field: 'Aufbau davor, in Minuten',
    says: 'Bitte eine Zahl von Minuten',
    stays: 'eine Stunde',
  },
];

test('each mistake is told at its field in a sentence, and everything typed stays', async ({
  page,
  expectErrors,
}) => {
  test.setTimeout(240_000);
  expectErrors(/400 \(Bad Request\)/);
  await signInAs(page, 'Aktive');
  for (const { name, make, field, says, stays } of mistakes) {
    await test.step(name, async () => {
      // What the mistake before left half written would come back.
      await page.evaluate(() => sessionStorage.clear());
      await page.goto('/team/veranstaltungen/neu');
      await fillEvent(page, good);
      await page.getByLabel('Mehr dazu', { exact: true }).fill('Das bleibt stehen.');
      await make(page);
      await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
      const control = page.getByLabel(field, { exact: field.startsWith('Ende') }).first();
      await expect(control).toHaveAttribute('aria-invalid', 'true');
      await expect(control).toHaveAccessibleDescription(
        typeof says === 'string' ? new RegExp(escape(says)) : says,
      );
      const alert = page.getByRole('alert').first();
      await expect(alert).toContainText(says);
      await expect(page.locator('#fehler')).toBeFocused();
      await expect(page.getByLabel('Mehr dazu', { exact: true })).toHaveValue('Das bleibt stehen.');
      if (stays) await expect(control).toHaveValue(stays);
      if (field !== 'Titel (Pflichtfeld)') {
        await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue(good.title);
      }
      expect(new URL(page.url()).pathname).toBe('/team/veranstaltungen/neu');
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a mistake is told at its field just the same, and everything typed stays', async ({
    page,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    await signInAs(page, 'Aktive');
    const shown = mistakes.filter(({ stays }) => stays);
    for (const { name, make, field, says, stays } of shown) {
      await test.step(name, async () => {
        await page.goto('/team/veranstaltungen/neu');
        await fillEvent(page, good);
        await page.getByLabel('Mehr dazu', { exact: true }).fill('Das bleibt stehen.');
        await make(page);
        await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
        await expect(page.getByRole('alert').first()).toContainText(says);
        const control = page.getByLabel(field, { exact: field.startsWith('Ende') }).first();
        await expect(control).toHaveAttribute('aria-invalid', 'true');
        await expect(control).toHaveValue(stays!);
        await expect(page.getByLabel('Mehr dazu', { exact: true })).toHaveValue(
          'Das bleibt stehen.',
        );
        await expect(page.getByRole('combobox', { name: 'Art', exact: true })).toHaveValue(
          'meeting',
        );
      });
    }
  });
});

test('markup, calendar syntax, right-to-left and emoji text come out everywhere as they were typed', async ({
  page,
  request,
}) => {
  const title = '<script>alert(1)</script> 🎉 שלום "Fest"; a,b\\n & Söhne';
  const nasty = '<img src=x onerror=alert(2)>\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Falsch';
  page.on('dialog', (dialog) => {
    throw new Error(`executed: ${dialog.message()}`);
  });
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { ...good, title });
  await page.getByLabel('In ein, zwei Sätzen', { exact: true }).fill(nasty);
  await page
    .getByLabel('Mehr dazu', { exact: true })
    .fill(`${nasty}\n\n[Klick](javascript:alert(3))`);
  await page.getByLabel('Ort', { exact: true }).selectOption('Ein neuer Ort …');
  await page.getByLabel('Name des Ortes').fill('<b>Saal</b>;TZID=X');
  await open(page, 'Kosten, Kontakt, Barrierefreiheit');
  await page.getByLabel('Kosten', { exact: true }).fill('"><script>alert(4)</script>');
  await page.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const address = await publicAddress(page);

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('<b>Saal</b>;TZID=X').first()).toBeVisible();
  await expect(page.getByText('"><script>alert(4)</script>')).toBeVisible();
  await expect(
    page.locator('main a[href^="javascript:"], main img[src="x"], main script'),
  ).toHaveCount(0);
  await page.goto(`/termine?q=${encodeURIComponent('"><script>alert(5)</script>')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Termine' })).toBeVisible();

  const events = readCalendar(await (await request.get(`${address}.ics`)).text());
  expect(events.map(({ summary }) => summary)).toEqual([title]);
  expect(events[0]!.location).toContain('<b>Saal</b>;TZID=X');
  const feed = (await (await request.get('/termine.json')).json()) as {
    items: { title: string }[];
  };
  expect(feed.items.some((item) => item.title.includes('<script>alert(1)</script>'))).toBe(true);
});

test('a double click on save makes one event', async ({ page }) => {
  const title = `Doppelt ${Date.now()}`;
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { ...good, title });
  await page.getByRole('button', { name: 'Veröffentlichen' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goto(`/team/veranstaltungen?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('main').getByRole('link', { name: title })).toHaveCount(1);
});

test('the same form sent twice at once makes one event, without JavaScript too', async ({
  page,
}) => {
  const title = `Zweimal ${Date.now()}`;
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { ...good, title });
  const fields = await page
    .locator('form[action*="/save"]')
    .evaluate((form: HTMLFormElement) => [
      ...new FormData(form).entries().map(([name, value]) => [name, String(value)] as const),
    ]);
  const headers = { origin: new URL(page.url()).origin };
  const body = new URLSearchParams([
    ...fields.map(([n, v]) => [n, v]),
    ['status', 'draft'],
  ]).toString();
  const send = () =>
    page.request.post('/team/veranstaltungen/neu?/save', {
      data: body,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) expect(answer.status()).toBeLessThan(500);
  await page.goto(`/team/veranstaltungen?ansicht=entwuerfe&q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('main').getByRole('link', { name: title })).toHaveCount(1);
});

test('when the session ends while somebody types, nothing typed is lost', async ({ page }) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, { ...good, title: 'Lange getippt' });
  await page.getByLabel('Mehr dazu', { exact: true }).fill('Eine lange Geschichte.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
  await page.getByRole('button', { name: 'Aktive', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Veranstaltung aufschreiben' }),
  ).toBeVisible();
  await expect(page.getByLabel('Titel (Pflichtfeld)')).toHaveValue('Lange getippt');
  await expect(page.getByLabel('Mehr dazu', { exact: true })).toHaveValue('Eine lange Geschichte.');
  await expect(page.getByText('Es ist nicht gespeichert.')).toBeVisible();
});

test('a form that another site sends is refused and changes nothing', async ({ page }) => {
  await signInAs(page, 'Aktive');
  const title = `Gefälscht ${Date.now()}`;
  for (const origin of ['https://example.org', 'null']) {
    const answer = await page.request.post('/team/veranstaltungen/neu?/save', {
      form: {
        title,
        date: good.date,
        startTime: good.from,
        endTime: good.until,
        status: 'published',
      },
      headers: { origin },
    });
    expect(answer.status()).toBe(403);
  }
  await page.goto(`/team/veranstaltungen?q=${encodeURIComponent(title)}`);
  await expect(page.getByText('Nichts gefunden')).toBeVisible();
});

function escape(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
