import type { ScreenData } from '#modules/displays/index.ts';
import { readScreenData } from '#modules/displays/server.ts';
// eslint-disable-next-line no-restricted-syntax -- the build's own name is no setting of the environment
import { version } from '$app/env';
import { districtOf, readingOf } from '../../context.server.ts';

/** How old an answer may be: the screen compares its clock with the moment at which it was made. */
const lasting = 5 * 60_000;

/** What the screen shows, for its page and for its data; both are kept for some minutes. */
export function readScreen({ locals, url }: { locals: App.Locals; url: URL }): Promise<ScreenData> {
  const district = districtOf(locals);
  const { locale, now } = locals;
  locals.staleAt.push(now.getTime() + lasting);
  const { origin } = url;
  return readScreenData({ district, reading: readingOf(locals), locale, origin, build: version });
}
