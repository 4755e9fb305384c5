import type { Page } from '@playwright/test';
import { nextYear } from './days.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('without a mouse: from the skip link through the form to publishing', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'Aktive');
  await page.goto('/team');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Zum Inhalt springen');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Veranstaltung aufschreiben');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Veranstaltung aufschreiben' }),
  ).toBeVisible();
  // The script puts away what the choice does not need: from then on no field changes under the keys.
  await expect(page.getByLabel('Anzahl der Termine')).toBeHidden();

  await tabTo(page, 'Titel');
  await page.keyboard.type('Nur mit Tasten');
  await tabTo(page, 'Datum');
  // The browser's own fields follow its language: these keys mean the same day and time in all.
  await page.keyboard.type(`0707${nextYear('07-07').slice(0, 4)}`);
  await expect(page.getByLabel('Datum (Pflichtfeld)')).toHaveValue(nextYear('07-07'));
  await tabTo(page, 'Beginn');
  await page.keyboard.type('0930A');
  await tabTo(page, 'Ende');
  await page.keyboard.type('1100A');
  await tabTo(page, 'Wiederholt sich?');
  await tabTo(page, 'Art');
  await page.keyboard.type('Tref');
  await tabTo(page, 'Ohne Anmeldung, einfach kommen');
  await page.keyboard.press('Space');
  await tabTo(page, 'Kosten, Kontakt, Barrierefreiheit');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Kosten');
  await page.keyboard.type('Eintritt frei');
  await tabTo(page, 'Veröffentlichen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Veröffentlicht. Ab jetzt steht es im Kalender.')).toBeVisible();
  await expect(page.getByRole('main').getByText('09:30 bis 11:00 Uhr').first()).toBeVisible();
});

test('the public menu opens, is walked and closes by keys alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Zum Inhalt springen');
  await tabTo(page, 'Menü');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Schließen');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Menü');
});

test('without a mouse: a concern with a call-back, whose number is still missing', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  await signInAs(page, 'Aktive');
  await page.goto('/team/buero');
  await tabTo(page, 'Pflege und Gesundheit');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pflege und Gesundheit' }),
  ).toBeVisible();
  await tabTo(page, 'Es bleibt etwas offen, oder Rückruf');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Name');
  await page.keyboard.type('Erika Muster');
  await tabTo(page, 'Speichern: Selbst beraten');
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert').first()).toContainText('wie die Person zu erreichen ist');
  await expect(page.getByLabel('Name', { exact: false }).first()).toHaveValue('Erika Muster');
});

test('without a mouse: a room is asked for, and what is missing is said first', async ({
  page,
  expectErrors,
}) => {
  expectErrors(/400 \(Bad Request\)/);
  await page.goto('/raum');
  await tabTo(page, 'Raum anfragen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Raum anfragen' })).toBeVisible();
  await tabTo(page, 'Bis');
  await tabTo(page, 'Termine prüfen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  // The first thing that the tabulator reaches is in the list of mistakes, and leads to its field.
  await tabTo(page, 'Bitte geben Sie einen Tag an, zum Beispiel 24.11.2026.');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tag', { exact: true })).toBeFocused();
});

test('without a mouse: from all duties to one of mine, and to giving it back', async ({ page }) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/dienste');
  await tabTo(page, 'Meine');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ansicht=meine/);
  await tabTo(page, 'Bürodienst: Stadtteilbüro geöffnet');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Ich kann nicht');
});

/** Presses the tabulator until a control with this label has the focus, which must be seen each time. */
async function tabTo(page: Page, label: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    expect(await isFocusVisible(page), `the focus on "${name}" can be seen`).toBe(true);
    if (name === label) return;
  }
  throw new Error(`No control "${label}" was reached by the tabulator.`);
}

/** The label or text of what has the focus, without the note behind it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0] ?? element;
    return (label?.textContent ?? '')
      .replace(/\(.*\)/, '')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

function isFocusVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return true;
    // The browser's own button inside a date field has the focus, and the browser's own ring.
    if (!element.matches(':focus')) return true;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) return true;
      // Round the whole row of a list.
      const { outlineStyle, outlineWidth } = getComputedStyle(at, '::after');
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
      if (at.tagName === 'LABEL' || at.tagName === 'MAIN') break;
    }
    return false;
  });
}
