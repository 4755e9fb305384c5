import { error } from '@sveltejs/kit';
import { BrokenForm, LongForm, PictureError } from '#platform/files/index.ts';
import { readForm } from '#platform/files/server.ts';

/** The form of a request. One that is broken, or beyond all limits, never arrives as a whole: nothing to show again. */
export async function sentForm(request: Request): Promise<FormData> {
  try {
    return await readForm(request);
  } catch (caught) {
    if (caught instanceof BrokenForm) error(400);
    if (caught instanceof PictureError || caught instanceof LongForm) error(413);
    throw caught;
  }
}
