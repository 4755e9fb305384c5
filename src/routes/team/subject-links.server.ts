import { localPath } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import { personOf } from '#routes/context.server.ts';
import { subjectLinks } from '../../modules.server.ts';
import { judge } from '../../permissions.ts';

/** A button on the team's page of an event or a notice. */
export interface ShownLink {
  href: string;
  text: string;
  icon: IconName;
}

/** What the modules make of a row, in their order: as far as this person may open it, and it is of use yet. */
export function subjectLinksOf({
  locals,
  table,
  id,
  isPublic,
}: {
  locals: App.Locals;
  table: string;
  id: string;
  isPublic: boolean;
}): ShownLink[] {
  const { locale } = locals;
  const person = personOf(locals);
  return subjectLinks
    .filter((link) => link.table === table && (isPublic || link.isForDrafts))
    .filter(({ route }) => judge({ routeId: route, action: null, person }) === 'allowed')
    .map(({ route, text, icon }) => ({
      href: localPath(locale, route.replace('[id]', id)),
      text: text(locale),
      icon: icon as IconName,
    }));
}
