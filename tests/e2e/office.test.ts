/** A Tuesday in the office, on a phone, and an appointment without an account. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

/** Others run beside it, and an earlier try left its own. */
const own = (name: string) => `${name} ${Math.random().toString(36).slice(2, 8)}`;

async function numberBefore(page: Page, words: RegExp): Promise<number> {
  const text = await page.getByText(words).first().textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the Tuesday: who comes is counted, three concerns are entered, and the next ones find a note', async ({
    page,
    browser,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    const [caller, parcel] = [own('Erika'), own('Paket für den Chor')];
    await signInAs(page, 'Aktive');
    await page.goto('/team/buero');
    const visits = await numberBefore(page, /Besuche? heute/);
    const concerns = await numberBefore(page, /Anliegen heute/);
    await page.getByRole('button', { name: 'Jemand ist gekommen' }).click();
    await page.getByRole('button', { name: 'Jemand ist gekommen' }).click();
    await page.getByRole('button', { name: 'Einen weniger' }).click();
    expect(await numberBefore(page, /Besuche? heute/)).toBe(visits + 1);

    // Two presses, nothing typed.
    await page.getByRole('link', { name: 'Vereine und Termine' }).click();
    await page.getByRole('button', { name: 'Selbst beraten' }).click();
    await expect(page.getByText('Eingetragen: Vereine und Termine.')).toBeVisible();
    await page.getByRole('link', { name: 'Älter werden' }).click();
    await page.getByRole('button', { name: 'Vermittelt an Seniorenberatung' }).click();
    await expect(page.getByText('Eingetragen: Älter werden.')).toBeVisible();
    // A call-back: a name without a number is asked about, and nothing is lost.
    await page.getByRole('link', { name: 'Wohnen und Nachbarn' }).click();
    await page.getByText('Es bleibt etwas offen, oder Rückruf').click();
    await page.getByLabel('Name', { exact: false }).first().fill(caller);
    await page.getByRole('button', { name: 'Speichern: Selbst beraten' }).click();
    await expect(page.getByRole('alert')).toContainText('wie die Person zu erreichen ist');
    await expect(page.getByLabel('Name', { exact: false }).first()).toHaveValue(caller);
    await page.getByLabel('Telefon oder E-Mail').fill('030 23125 099');
    await page.getByRole('button', { name: 'Speichern: Selbst beraten' }).click();
    await expect(page.getByText('Eingetragen: Wohnen und Nachbarn.')).toBeVisible();
    expect(await numberBefore(page, /Anliegen heute/)).toBe(concerns + 3);

    await page.getByRole('link', { name: 'Notiz schreiben' }).click();
    await page.getByLabel('Was müssen die Nächsten wissen?').fill(parcel);
    await page.getByRole('button', { name: 'Hinterlassen' }).click();

    const office = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await office.goto(new URL('/anmelden', page.url()).href);
    await office.getByRole('button', { name: 'Organisationsteam' }).click();
    await office.goto(new URL('/team/buero', page.url()).href);
    await office.getByRole('button', { name: `Abhaken: ${parcel}` }).click();
    await expect(office.getByText('Abgehakt.')).toBeVisible();
    await office.getByRole('link', { name: 'Offene Anliegen' }).click();
    const call = office.getByRole('listitem').filter({ hasText: caller });
    await expect(call.getByRole('link', { name: '030 23125 099' })).toBeVisible();
    await call.getByRole('button', { name: 'Erledigt' }).click();
    await expect(office.getByText(caller)).toHaveCount(0);
  });

  test('a citizen makes an appointment and cancels it; the team sees that there is one, and not whose', async ({
    page,
    browser,
    expectErrors,
  }) => {
    expectErrors(/400 \(Bad Request\)/);
    const name = own('Hans');
    await page.goto('/buero');
    const dates = page.getByRole('link', { name: /^Termin vereinbaren: / });
    await dates.nth(1).click();
    await page.getByLabel('Ihr Name').fill(name);
    await page.getByRole('button', { name: 'Termin verbindlich vereinbaren' }).click();
    await expect(page.getByRole('alert')).toContainText('Bitte wählen Sie eine Uhrzeit.');
    await expect(page.getByLabel('Ihr Name')).toHaveValue(name);
    await page.getByRole('radio').first().check();
    await page.getByLabel('E-Mail').fill('hans@example.org');
    await page.getByRole('button', { name: 'Termin verbindlich vereinbaren' }).click();
    await expect(page.getByText('Ihr Termin ist vereinbart.')).toBeVisible();
    await expect(page).toHaveURL(/\/buero\/mein-termin\//);
    const look = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await look.goto(page.url());
    await expectAccessible(look, { name: 'behind the link of an appointment', everywhere: true });
    await look.context().close();

    const team = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await team.goto(new URL('/anmelden', page.url()).href);
    await team.getByRole('button', { name: 'Organisationsteam' }).click();
    for (const title of ['Sprechstunde der Seniorenberatung', 'Sprechstunde der Polizei']) {
      await team.goto(new URL('/team/buero/sprechstunden', page.url()).href);
      await team.getByRole('link', { name: title }).click();
      await expect(team.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(team.getByText(name)).toHaveCount(0);
    }

    await page.getByRole('button', { name: 'Termin absagen' }).click();
    await expect(page.getByRole('heading', { name: 'Ihr Termin ist abgesagt.' })).toBeVisible();
  });
});
