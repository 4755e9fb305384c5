import { error, fail } from '@sveltejs/kit';
import type { CalendarError } from '#modules/calendar/index.ts';
import { differingNoticeFields, type NoticeFormValues } from '#modules/calendar/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { filesMessages } from '#platform/files/index.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { answer, openNotice } from './notice-open.server.ts';

/** The typed text stays, beside what differs in the other version; the next press decides. */
export async function conflict({
  locals,
  id,
  values,
  caught,
}: {
  locals: App.Locals;
  id: string;
  values: NoticeFormValues;
  caught: CalendarError;
}) {
  if (caught.code !== 'changed_meanwhile') error(404);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const open = await openNotice(tx, { locals, id, pictureId: values.pictureId });
    const stored = open.values;
    const name = (field: keyof NoticeFormValues) => {
      const picture = open.pictures.find(
        (one) => field === 'pictureId' && one.id === stored[field],
      );
      if (picture) {
        const { locale } = locals;
        return inLocale(picture.alt, locale) || filesMessages.in(locale)('files.no_alt');
      }
      const options = field === 'eventId' ? open.events : open.organisations;
      return options.find(({ value }) => value === stored[field])?.text ?? stored[field];
    };
    const theirs = differingNoticeFields(values, stored).map((field) => ({
      field: field as Exclude<typeof field, 'id' | 'version'>,
      text: name(field),
    }));
    const kept = { ...values, version: stored.version };
    return fail(409, answer({ values: kept, theirs, pictures: open.pictures }));
  });
}
