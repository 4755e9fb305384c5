import { fail } from '@sveltejs/kit';
import {
  parseThingForm,
  readThingForm,
  type CareFormError,
  type ThingFormValues,
} from '#modules/care/forms.ts';
import { changeThing, createThing } from '#modules/care/server.ts';
import { createPlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findPictures } from '#platform/files/server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { readFormWithPicture, type PictureAnswer } from '../form-with-picture.server.ts';
import { saveThing } from '../kept-thing.server.ts';
import { things } from './care.server.ts';

/** What the page shows when something is wrong, or a picture has come. */
export interface ThingAnswer {
  values: ThingFormValues;
  errors: CareFormError[];
  problems: string[];
  picture?: PictureAnswer | null;
}

interface Sent {
  locals: App.Locals;
  request: Request;
  /** Null on the page for new ones. */
  id: string | null;
}

/** Stores a picture and shows the form again, with everything else as it was sent. */
export async function uploadForThing(sent: Sent) {
  const { values, picture } = await readSent({ ...sent, isUpload: true });
  const shown: ThingAnswer = { values, errors: [], problems: [], picture };
  return picture ? fail(422, shown) : shown;
}

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function saveCaredThing({ locals, ...sent }: Sent) {
  const { values, picture } = await readSent({ ...sent, locals, isUpload: false });
  if (picture) return fail(422, { values, errors: [], problems: [], picture });
  const { value, errors } = parseThingForm(values);
  if (!value) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  const { town, postalCode } = districtOf(locals);
  const pictureId = await inDistrict(command.districtId, async (tx) => {
    const { pictureId: id } = value;
    return id && (await findPictures(tx, [id], { for: 'team' })).has(id) ? id : null;
  });
  const details = { ...value, pictureId };
  return saveThing(things, {
    locals,
    values,
    async write(tx, before) {
      const { id } = values;
      if (before) return changeThing(tx, { command, id, version: before.version, details });
      const placeId = await createPlace(tx, {
        ...command,
        ...{ name: details.name, street: '', postalCode, town, access: {} },
        ...{ latitude: null, longitude: null, exclusive: false, venue: false },
      });
      await createThing(tx, { command, id, placeId, details });
    },
  });
}

async function readSent({ locals, request, id, isUpload }: Sent & { isUpload: boolean }) {
  const read = await readFormWithPicture({ request, locals, isExpected: isUpload });
  const sent = readThingForm(read.form);
  const known = id ?? (isId(sent.id) ? sent.id : newId());
  const values = { ...sent, id: known, pictureId: read.storedId ?? sent.pictureId };
  return { values, picture: read.refused };
}
