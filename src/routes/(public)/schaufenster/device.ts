export interface Controls {
  isPaused(): boolean;
}

/** Milliseconds for which the two buttons are seen after a hand or a mouse has been noticed. */
const seen = 8000;

/** What moves by itself can be stopped (WCAG 2.2.2). On glass nobody touches, the buttons are out of sight. */
export function offerControls(root: HTMLElement): Controls {
  const button = root.querySelector<HTMLButtonElement>('[data-part="pause"]')!;
  const { pause = '', goOn = '' } = button.dataset;
  let isPaused = false;
  let timer = 0;

  button.hidden = false;
  button.addEventListener('click', () => {
    isPaused = !isPaused;
    button.textContent = isPaused ? goOn : pause;
    button.setAttribute('aria-pressed', String(isPaused));
  });
  const notice = () => {
    root.toggleAttribute('data-touched', true);
    clearTimeout(timer);
    timer = window.setTimeout(() => root.toggleAttribute('data-touched', false), seen);
  };
  for (const kind of ['pointermove', 'pointerdown', 'keydown']) {
    window.addEventListener(kind, notice, { passive: true });
  }
  notice();
  return { isPaused: () => isPaused };
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
