import type { Locale } from '#platform/i18n/index.ts';
import type { CareFormError } from '../forms.ts';
import { careTeamMessages } from '../messages/manage.ts';

/** What is wrong at a field, in words; undefined where nothing is. */
export function errorWords(
  errors: readonly CareFormError[],
  { field, locale }: { field: string; locale: Locale },
): string | undefined {
  const found = errors.find((one) => one.field === field);
  const t = careTeamMessages.in(locale);
  return found && t(`care.team.error.${found.code}`, { max: found.max ?? 0 });
}
