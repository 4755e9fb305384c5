import {
  hear,
  pauseAfter,
  shouldReload,
  type Memory,
  type ScreenData,
} from '#modules/displays/index.ts';
import { now } from '#platform/clock.ts';
import { kept } from './keeper-header.ts';
import { recall, store } from './storage.ts';

/** Somebody who glances at the page is no screen. */
const screenAfter = 2 * 60_000;
/** A request that hangs is one that fails. */
const patience = 30_000;

export interface Connection {
  /** Loads the page anew where there is a new build and the network works. @returns whether it does. */
  takeOver(): boolean;
  remember(memory: Memory): void;
}

/** Asks for data now and every few minutes, for ever. What the service worker had kept counts as no answer. */
export function connect({
  base,
  build,
  onData,
}: {
  base: string;
  build: string;
  onData: (data: ScreenData, memory: Memory) => void;
}): Connection {
  const startedAt = now().getTime();
  let failures = 0;
  let served = build;
  let timer = 0;

  async function ask() {
    clearTimeout(timer);
    try {
      const isAnswered = await fetchData();
      failures = isAnswered ? 0 : failures + 1;
      if (isAnswered) await sayThatItRuns();
    } catch {
      // No network and nothing kept, or half an answer: what is shown goes on.
      failures += 1;
      served = build;
    }
    timer = window.setTimeout(ask, pauseAfter({ failures, chance: Math.random() }));
  }

  /** @returns whether the server answered. */
  async function fetchData(): Promise<boolean> {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${base}/daten.json`, { cache: 'no-cache', signal });
    if (!response.ok) throw new Error(`schaufenster: ${response.status}`);
    const data = (await response.json()) as ScreenData;
    const isKept = response.headers.has(kept);
    served = isKept ? build : data.build;
    const memory = isKept ? recall('memory') : null;
    onData(data, memory ?? hear({ now: now(), madeAt: data.madeAt }));
    return !isKept;
  }

  /** So that the team sees whether its screen is running; nothing else is told. */
  async function sayThatItRuns() {
    if (now().getTime() - startedAt < screenAfter || document.visibilityState !== 'visible') return;
    await fetch(`${base}/gesehen`, { method: 'POST', signal: AbortSignal.timeout(patience) });
  }

  window.addEventListener('online', () => void ask());
  void ask();

  return {
    takeOver() {
      const at = now();
      const last = recall('reload');
      if (!shouldReload({ own: build, served, last, now: at })) return false;
      // Where this cannot be kept, nothing would stop it from starting again and again.
      if (!store('reload', { build: served, at: at.getTime() })) return false;
      location.reload();
      return true;
    },
    remember: (memory) => void store('memory', memory),
  };
}
