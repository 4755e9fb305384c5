import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Judges a page as it stands: on the smallest phone in the light, or with `everywhere` on a phone and at a desk, in
 * the light and in the dark. The page is loaded once, and asked again at each width and in each light.
 * @param name what the page is called where something is found
 * @param coloursJudged where another look has judged the same colours: half of the time goes into contrasts
 */
export async function expectAccessible(
  page: Page,
  {
    name,
    everywhere,
    coloursJudged = false,
  }: { name: string; everywhere: boolean; coloursJudged?: boolean },
): Promise<void> {
  await page.evaluate(axe);
  await openEverything(page);
  for (const width of everywhere ? [320, 390, 1280] : [320]) {
    await page.setViewportSize({ width, height: 800 });
    // On a busy machine the browser may still be at the width before.
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${name} at ${width} scrolls sideways`,
      )
      .toBeLessThanOrEqual(0);
    if (everywhere && width === 320) continue;
    // Taller than the page, which may still grow: what the bar of a team page covers for a moment is no finding.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(height + 1500, 15_000) });
    for (const colorScheme of everywhere ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const look = colorScheme === 'dark' ? 'colours' : coloursJudged ? 'all but colours' : 'all';
      expect.soft(await runAxe(page, look), `${name} at ${width}, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await smallTargets(page), `${name} at ${width}: too small to hit`).toEqual([]);
  }
  if (!everywhere) return;
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await unseenFocus(page), `${name}: focus is not seen on`).toEqual([]);
}

/** What stands behind lines that open is part of the page. */
async function openEverything(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not([name])')) {
      (details as HTMLDetailsElement).open = true;
    }
  });
}

const colours = ['color-contrast', 'link-in-text-block'];

async function runAxe(page: Page, look: 'all' | 'colours' | 'all but colours'): Promise<string[]> {
  const options = {
    runOnly: look === 'colours' ? { type: 'rule', values: colours } : { type: 'tag', values: tags },
    rules: Object.fromEntries(
      look === 'all but colours' ? colours.map((rule) => [rule, { enabled: false }]) : [],
    ),
    resultTypes: ['violations'],
  };
  const results = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> };
    };
    return axe.run(document, options);
  }, options);
  return results.violations
    .filter((found) => !arePinsOnMap(found))
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 120))
          .join(' | ')})`,
    );
}

/** Where two places are near each other their pins are: essential (WCAG 2.2, 2.5.8), and each stands in the list below. */
function arePinsOnMap({ id, nodes }: AxeResults['violations'][number]): boolean {
  return id === 'target-size' && nodes.every(({ html }) => html.includes('leaflet-marker-icon'));
}

/**
 * Buttons, fields and the menus' links: 44 px. Every other control: 24 px, unless it stands in a sentence
 * (WCAG 2.2, 2.5.8).
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    );
    for (const element of all) {
      const isHidden =
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.visually-hidden');
      if (isHidden) continue;
      const tick = element.matches('[type=checkbox], [type=radio], [type=file]');
      const target = (tick && element.closest('label')) || element;
      const after = getComputedStyle(target, '::after');
      const isSpread = after.position === 'absolute' && after.content !== 'none';
      const { width, height } = target.getBoundingClientRect();
      const isControl = target.matches('button, select, input, textarea, summary, label, .button');
      const isInMenu = element.closest('nav') !== null;
      const isInText =
        getComputedStyle(element).display === 'inline' && element.closest('p, dd, li, td') !== null;
      const least = isControl || isInMenu ? 44 : 24;
      if (isSpread || (isInText && !isControl && !isInMenu)) continue;
      if (height + 0.5 < least || width + 0.5 < Math.min(least, 24)) {
        const size = `${Math.round(width)}x${Math.round(height)}`;
        found.push(`${size} ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`);
      }
    }
    return found;
  });
}

/** Gives each control the focus as a keyboard would, and looks for the ring. */
async function unseenFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const rings = (element: Element) =>
      [undefined, '::before', '::after'].some((part) => {
        const style = getComputedStyle(element, part);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      });
    const found: string[] = [];
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
    for (const element of all) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.tabIndex < 0 || element.matches('[type=hidden], :disabled')) continue;
      element.focus();
      if (document.activeElement !== element) continue;
      const places = [element, element.closest('label'), element.parentElement];
      if (!places.some((place) => place && rings(place))) {
        found.push(element.outerHTML.replace(/\s+/g, ' ').slice(0, 110));
      }
    }
    return found;
  });
}
