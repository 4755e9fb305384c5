import { formatInstant, type Locale } from '#platform/i18n/index.ts';
import { officeSign } from '../screen/office-sign.ts';
import type { Slide } from '../screen/playlist.ts';
import { element } from './element.ts';
import { fitSlide } from './fit.ts';
import { drawSlide, type Scene } from './slides.ts';

/** The glass: what the page brought along, filled anew each time. Nothing is kept but these few elements. */
export interface Stage {
  show(slide: Slide, scene: Scene): void;
  /** Clock, sign and note; cheap where nothing has changed. */
  tell(scene: Scene & { asOf: string }): void;
  /** Dark but for a faint clock. */
  setNight(isNight: boolean): void;
  /** Moves everything by a hair, or (`turn`) the sign from the foot to the head, so that nothing is burnt in. */
  shift(step: number, turn: boolean): void;
}

/** Places that the picture wanders through, one a minute (`screen.css`). */
export const shifts = 9;

export function stageIn(root: HTMLElement): Stage {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const [slide, time, day, sign, note] = ['slide', 'time', 'day', 'sign', 'note'].map(part);
  const told = new Map<HTMLElement, string>();

  function tellOnce(where: HTMLElement, text: string) {
    if (told.get(where) === text) return;
    told.set(where, text);
    where.textContent = text;
  }

  return {
    show(next, scene) {
      const drawn = drawSlide(next, scene);
      slide!.lang = scene.locale;
      slide!.replaceChildren(drawn);
      fitSlide(drawn);
    },
    tell(scene) {
      tellOnce(time!, clockText('time', scene));
      tellOnce(day!, clockText('dayAndMonth', scene));
      tellOnce(note!, scene.asOf);
      const text = signText(scene);
      if (told.get(sign!) === text.key) return;
      told.set(sign!, text.key);
      sign!.toggleAttribute('data-open', text.isOpen);
      sign!.lang = scene.locale;
      sign!.replaceChildren(...text.lines);
    },
    setNight: (isNight) => root.toggleAttribute('data-night', isNight),
    shift(step, turn) {
      root.dataset.shift = String(step % shifts);
      root.toggleAttribute('data-turned', turn);
    },
  };
}

function clockText(style: 'time' | 'dayAndMonth', { data, locale, now, trust }: Scene): string {
  if (trust === 'no_clock') return '';
  return formatInstant({ instant: now, style, locale, timeZone: data.timeZone });
}

function signText(scene: Scene & { locale: Locale }) {
  const sign = officeSign(scene);
  const { data } = scene;
  const lines = [sign?.title, sign?.fallsOut, sign?.next, data.address].map((line) => line ?? '');
  const [title = '', fallsOut = '', next = '', address = ''] = lines;
  return {
    key: `${scene.locale} ${lines.join('\n')}`,
    isOpen: sign?.isOpen ?? false,
    lines: [
      element('p', { class: 'sign-title' }, [title]),
      element('div', { class: 'sign-more' }, [
        fallsOut ? element('p', { class: 'sign-off' }, [fallsOut]) : null,
        next ? element('p', {}, [next]) : null,
        address ? element('p', {}, [address]) : null,
      ]),
    ],
  };
}
