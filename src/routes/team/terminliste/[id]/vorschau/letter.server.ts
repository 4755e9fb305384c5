import type { DateList } from '#modules/mailing/index.ts';
import { readContent } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { openIssue, whereOf } from '../issue.server.ts';

/** What the address asks for: in which language, and for light or dark surroundings. */
export function lookOf(url: URL): { locale: Locale; scheme: 'light' | 'dark' } {
  return {
    locale: url.searchParams.get('sprache') === 'en' ? 'en' : 'de',
    scheme: url.searchParams.get('farben') === 'dunkel' ? 'dark' : 'light',
  };
}

/** What an issue says now; what was sent says what it said then. */
export async function contentOf(event: {
  locals: App.Locals;
  url: URL;
  params: { id: string };
}): Promise<DateList> {
  const { locals, params } = event;
  const district = districtOf(locals);
  const { origin } = await whereOf(event);
  return inDistrict(district.id, async (tx) => {
    const issue = await openIssue(tx, params.id);
    return issue.content ?? (await readContent(tx, { issue, district, origin })).list;
  });
}
