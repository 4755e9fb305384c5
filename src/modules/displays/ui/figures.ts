import { localPath, type Locale } from '#platform/i18n/index.ts';
import type { ScreenData, ScreenPicture } from '../screen/data.ts';
import type { Say } from '../screen/say.ts';
import { element } from './element.ts';

/** A picture with the name of whoever took it. What is very long, very high or a poster is shown whole. */
export function pictureFigure(picture: ScreenPicture, locale: Locale): HTMLElement {
  const { src, width, height, alt, credit, whole } = picture;
  const ratio = width / height;
  const shape = whole || ratio > 2.2 || ratio < 0.7 ? 'whole' : 'filled';
  const by = credit[locale];
  const stands = shape === 'whole' && ratio < 1 ? ' upright' : '';
  return element('figure', { class: `picture ${shape}${stands}` }, [
    element('img', { src, width, height, alt: alt[locale] ?? '' }),
    by ? element('figcaption', { dir: 'auto' }, [by]) : null,
  ]);
}

/** The code to a page, and below it what it leads to; null where there is none. */
export function codeFigure(
  path: string,
  { data, locale, say, caption }: { data: ScreenData; locale: Locale; say: Say; caption: string },
): HTMLElement | null {
  const svg = data.codes[path];
  if (!svg) return null;
  const address = data.site + localPath(locale, path);
  return element('figure', { class: 'code' }, [
    element('img', {
      src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
      alt: say('displays.screen.code', { address }),
    }),
    element('figcaption', {}, [caption]),
  ]);
}
