/** The panel of a trail's page by which somebody saves it for where there is no reception (TrailOffline.svelte). */
import { now } from '#platform/clock.ts';
import type { Saved } from './saved.ts';
import { findSaved, planSaving, remove, save, type Plan } from './saving.ts';

const panel = document.querySelector<HTMLElement>('[data-offline]')!;
const part = <Kind extends HTMLElement>(name: string) =>
  panel.querySelector<Kind>(`[data-part="${name}"]`)!;
const [says, saveButton, removeButton] = [
  part('says'),
  part<HTMLButtonElement>('save'),
  part<HTMLButtonElement>('remove'),
];
const { base = '', page = '', words = '{}' } = panel.dataset;
const listed = (text = '') => text.split(' ').filter(Boolean);
const [pages, tiles] = [listed(panel.dataset['pages']), listed(panel.dataset['tiles'])];
const texts = JSON.parse(words) as Record<
  'offer' | 'again' | 'saving' | 'saved' | 'failed' | 'intro',
  string
>;
const { lang } = document.documentElement;

let plan: Plan | null = null;

// Without a secure address browsers keep nothing, and then nothing is offered.
if ('serviceWorker' in navigator && 'caches' in window) void start();

async function start() {
  panel.hidden = false;
  show(await findSaved(page));
  saveButton.addEventListener('click', () => void press(keep));
  removeButton.addEventListener('click', () => void press(forget));
  // Whoever does not come so far down is spared the asking.
  const observer = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    void measure();
  });
  observer.observe(panel);
}

async function measure() {
  try {
    plan = await planSaving({ pages, tiles });
    show(await findSaved(page));
  } catch (error) {
    // No reception: what is saved is there, and more cannot be saved now.
    console.info('unterwegs:', error);
  }
}

/** One after the other, and what went wrong is said. */
async function press(act: () => Promise<void>) {
  saveButton.disabled = removeButton.disabled = true;
  try {
    await act();
  } catch (error) {
    console.info('unterwegs:', error);
    show(await findSaved(page));
    says.textContent = texts.failed;
  }
  saveButton.disabled = removeButton.disabled = false;
}

async function keep() {
  says.textContent = texts.saving;
  await navigator.serviceWorker.register(`${base}/dienst.js`, { scope: base });
  await navigator.serviceWorker.ready;
  // Measured anew: since the page was opened something may have changed.
  plan = await planSaving({ pages, tiles });
  show(await save({ page, plan, pages, tiles, now: now() }));
  removeButton.focus();
}

async function forget() {
  const isLast = await remove(page);
  if (isLast) {
    const registration = await navigator.serviceWorker.getRegistration(base);
    await registration?.unregister();
  }
  show(null);
  saveButton.focus();
}

function show(saved: Saved | null) {
  const size = plan && bytesIn(plan.bytes);
  saveButton.hidden = !size;
  removeButton.hidden = !saved;
  label(saveButton, (saved ? texts.again : texts.offer).replace('{size}', size ?? ''));
  says.textContent = saved ? told(saved) : texts.intro;
}

function told({ at, bytes, pages: count, pictures, tiles: squares }: Saved): string {
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(at));
  const values: Record<string, string> = {
    ...{ date, size: bytesIn(bytes), pages: String(count) },
    ...{ pictures: String(pictures), tiles: String(squares) },
  };
  return texts.saved.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function label(button: HTMLButtonElement, text: string) {
  (button.querySelector('span') ?? button).textContent = text;
}

function bytesIn(bytes: number): string {
  const isSmall = bytes < 950_000;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(bytes / (isSmall ? 1000 : 1_000_000));
}
