import { fail } from '@sveltejs/kit';
import {
  checkLookForm,
  readLookForm,
  valuesOfLook,
  type LookFormError,
} from '#modules/districts/forms.ts';
import { logoPath } from '#modules/districts/index.ts';
import { findDistrictVersion, updateLook, type LogoChange } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { PictureError, type PictureErrorCode } from '#platform/files/index.ts';
import { readLogo } from '#platform/files/server.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { readStep, saveStep } from '../step.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, branding } = districtOf(locals);
  const { logo } = branding;
  return inDistrict(id, async (tx) => ({
    setUp: await readStep(tx, 'look'),
    values: valuesOfLook({ branding, version: await findDistrictVersion(tx, id) }),
    logo: logo ? { path: logoPath(logo), width: logo.width, height: logo.height } : null,
    isSaved: url.searchParams.has('gespeichert'),
  }));
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const form = await sentForm(request);
    const values = readLookForm(form);
    const errors = checkLookForm(values);
    const logo = await logoIn(form);
    const logoError = 'code' in logo ? logo.code : null;
    if (errors.length > 0 || 'code' in logo)
      return fail(400, { ...none, values, errors, logoError });
    try {
      const { brand, accent } = values;
      await saveStep(locals, {
        step: 'look',
        change: (tx, command) =>
          updateLook(tx, {
            ...{ command, version: wholeNumberIn(values.version), colours: { brand, accent } },
            logo: logo.change,
          }),
      });
    } catch (caught) {
      if (!(caught instanceof PictureError)) throw caught;
      return fail(400, { ...none, values, logoError: caught.code });
    }
    const { id } = districtOf(locals);
    const version = await inDistrict(id, (tx) => findDistrictVersion(tx, id));
    const current = { ...values, version: String(version) };
    return fail(409, { ...none, values: current, isConflict: true });
  },

  /** Where no script redraws it. */
  preview: async ({ request }) => {
    const values = readLookForm(await sentForm(request));
    return { ...none, values, errors: checkLookForm(values) };
  },
};

const none = {
  errors: [] as LookFormError[],
  logoError: null as PictureErrorCode | null,
  isConflict: false,
};

async function logoIn(
  form: FormData,
): Promise<{ change: LogoChange } | { code: PictureErrorCode }> {
  const file = form.get('logo');
  if (!(file instanceof File) || (file.size === 0 && !file.name)) {
    return { change: form.has('removeLogo') ? 'remove' : 'keep' };
  }
  try {
    return { change: await readLogo(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    if (error instanceof PictureError) return { code: error.code };
    throw error;
  }
}
