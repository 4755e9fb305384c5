import {
  isAged,
  isNight,
  live,
  playlist,
  sayIn,
  slideKey,
  trustOf,
  type Memory,
  type ScreenData,
  type Slide,
} from '#modules/displays/index.ts';
import type { Scene } from '#modules/displays/ui/slides.ts';
import { stageIn } from '#modules/displays/ui/stage.ts';
import { now } from '#platform/clock.ts';
import { formatInstant } from '#platform/i18n/index.ts';
import type { Controls } from './device.ts';

const second = 1000;
const minute = 60 * second;
/** Minutes after which the sign changes between head and foot. */
const turnMinutes = 30;

/** Shows slide after slide: one timer, and nothing that grows. */
export function runShow({
  root,
  controls,
  betweenSlides,
  remember,
}: {
  root: HTMLElement;
  controls: Controls;
  /** @returns whether the page is about to be loaded anew. */
  betweenSlides: () => boolean;
  remember: (memory: Memory) => void;
}): { use: (data: ScreenData, memory: Memory) => void } {
  const stage = stageIn(root);
  let known: { data: ScreenData; memory: Memory } | null = null;
  let shown: Slide | null = null;
  let place = 0;
  let round = 0;
  let endsAt = 0;
  let lastMinute = 0;
  let wasDark = false;

  function tick() {
    if (!known) return;
    const at = now();
    const scene = sceneAt(known, at);
    const { data } = known;
    if (Math.floor(at.getTime() / minute) !== lastMinute) eachMinute(scene);
    const isDark =
      scene.trust !== 'no_clock' &&
      !controls.isAttended() &&
      isNight({ night: data.night, now: at, timeZone: data.timeZone });
    stage.setNight(isDark);
    // What stood there when it went dark may be over by now.
    if (wasDark && !isDark) endsAt = 0;
    wasDark = isDark;
    stage.tell({ ...scene, asOf: asOf(scene) });
    const isDue = at.getTime() >= endsAt || endsAt - at.getTime() > data.secondsPerSlide * second;
    if (isDue && !controls.isPaused()) next(at, isDark);
  }

  function next(at: Date, isDark: boolean) {
    if (!known || betweenSlides()) return;
    endsAt = at.getTime() + known.data.secondsPerSlide * second;
    if (isDark) return;
    const { trust } = sceneAt(known, at);
    const slides = playlist({ data: known.data, now: at, trust });
    const before = shown && slideKey(shown);
    const found = slides.findIndex((slide) => slideKey(slide) === before);
    place = found >= 0 ? found + 1 : Math.min(place, slides.length);
    if (place >= slides.length) {
      place = 0;
      round += 1;
    }
    shown = slides[place]!;
    stage.show(shown, sceneAt(known, at));
  }

  function sceneAt({ data, memory }: NonNullable<typeof known>, at: Date): Scene {
    const locale = data.locales[round % data.locales.length]!;
    const trust = trustOf({ now: at, madeAt: data.madeAt, memory });
    return { data, locale, say: sayIn(data.words[locale]!), now: at, trust };
  }

  function eachMinute({ now: at, trust }: Scene) {
    lastMinute = Math.floor(at.getTime() / minute);
    stage.shift(lastMinute, Math.floor(lastMinute / turnMinutes) % 2 === 1);
    if (!known) return;
    known.memory = live({ now: at, trust, memory: known.memory });
    remember(known.memory);
  }

  function asOf({ data, locale, now: at, trust, say }: Scene): string {
    const { heardAt } = known!.memory;
    if (trust !== 'no_clock' && !isAged({ now: at, heardAt })) return '';
    const { timeZone, madeAt } = data;
    const day = formatInstant({ instant: madeAt, style: 'dayAndMonth', locale, timeZone });
    return say('displays.screen.as_of', { day });
  }

  window.setInterval(tick, second);

  return {
    use(data, memory) {
      const isFirst = known === null;
      known = { data, memory };
      root.toggleAttribute('data-running', true);
      // The first slide at once; afterwards new data waits for the next one.
      if (isFirst) round = -1;
      if (isFirst) tick();
    },
  };
}
