import { now } from '#platform/clock.ts';

export interface Controls {
  isPaused(): boolean;
  /** Whether somebody is there: at night the screen is lit for them. */
  isAttended(): boolean;
}

/** Milliseconds for which the two buttons are seen after a hand or a mouse has been noticed. */
const seen = 8000;
/** Milliseconds for which somebody is taken to be there. */
const attended = 60_000;

/** What moves by itself can be stopped (WCAG 2.2.2). On glass nobody touches, the buttons are out of sight. */
export function offerControls(root: HTMLElement): Controls {
  const button = root.querySelector<HTMLButtonElement>('[data-part="pause"]')!;
  const { pause = '', goOn = '' } = button.dataset;
  let isPaused = false;
  let timer = 0;
  let noticedAt = 0;

  button.hidden = false;
  button.addEventListener('click', () => {
    isPaused = !isPaused;
    button.textContent = isPaused ? goOn : pause;
    button.setAttribute('aria-pressed', String(isPaused));
  });
  const notice = () => {
    noticedAt = now().getTime();
    root.toggleAttribute('data-touched', true);
    clearTimeout(timer);
    timer = window.setTimeout(() => root.toggleAttribute('data-touched', false), seen);
  };
  for (const kind of ['pointermove', 'pointerdown', 'keydown']) {
    window.addEventListener(kind, notice, { passive: true });
  }
  notice();
  return {
    isPaused: () => isPaused,
    isAttended: () => Math.abs(now().getTime() - noticedAt) < attended,
  };
}

/** So that page, script, fonts, pictures and data are there without network (`keeper.ts`). */
export async function registerKeeper(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(`${base}/dienst.js`, { scope: base });
  } catch (error) {
    // Without network, or in a browser that keeps nothing: it shows what it can.
    console.warn('schaufenster:', error);
  }
}

/** Tablets go to sleep otherwise; asked for again whenever the page is seen again. */
export function keepAwake(): void {
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      await navigator.wakeLock?.request('screen');
    } catch (error) {
      console.warn('schaufenster:', error);
    }
  };
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
}
