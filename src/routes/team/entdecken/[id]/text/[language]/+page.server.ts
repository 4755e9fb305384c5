import { error, fail, redirect } from '@sveltejs/kit';
import {
  parseSightTextForm,
  readSightTextForm,
  valuesOfSightText,
  type SightFormError,
  type SightTextFormValues,
} from '#modules/discover/forms.ts';
import {
  DiscoverError,
  discoverMessages,
  sightLanguageOf,
  teamSightPath,
  type SightLanguage,
} from '#modules/discover/index.ts';
import { findSight, writeSightText } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { openThing } from '../../../../kept-thing.server.ts';
import { sights } from '../../../sight.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

interface TextAnswer {
  values: SightTextFormValues;
  errors: SightFormError[];
  problems: string[];
}

const languageIn = ({ language }: { language: string }): SightLanguage =>
  sightLanguageOf(language) ?? error(404);

export const load: PageServerLoad = async ({ locals, params }) => {
  const language = languageIn(params);
  const { id, name, texts } = await openThing(sights, { locals, id: params.id });
  return {
    ...{ id, name, language, values: valuesOfSightText(texts.get(language)) },
    german: language === 'de' ? null : (texts.get('de') ?? null),
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const language = languageIn(params);
    const { id } = await openThing(sights, { locals, id: params.id });
    const values = readSightTextForm(await sentForm(request));
    const { value: text, errors } = parseSightTextForm(values);
    if (!text) return fail(400, { values, errors, problems: [] } satisfies TextAnswer);
    const command = commandOf(locals);
    const version = wholeNumberIn(values.version);
    try {
      await inDistrict(command.districtId, (tx) =>
        writeSightText(tx, { command, id, language, version, text }),
      );
    } catch (caught) {
      if (!(caught instanceof DiscoverError)) throw caught;
      return fail(409, await conflict({ locals, id, language, values }));
    }
    redirect(303, localPath(locals.locale, `${teamSightPath(id)}?erledigt=written`));
  },
};

/** The typed text stays, beside what differs in the other version; the next press decides. */
async function conflict({
  locals,
  id,
  language,
  values,
}: {
  locals: App.Locals;
  id: string;
  language: SightLanguage;
  values: SightTextFormValues;
}): Promise<TextAnswer> {
  const sight = await inDistrict(districtOf(locals).id, (tx) => findSight(tx, id));
  const theirs = valuesOfSightText(sight?.texts.get(language));
  const t = discoverMessages.in(locals.locale);
  const lines = (['title', 'teaser', 'body', 'translatedBy'] as const)
    .filter((field) => theirs[field] !== values[field])
    .map((field) => `${t(`discover.team.field.${field}`)}: ${theirs[field]}`);
  const current = { ...values, version: theirs.version };
  return { values: current, errors: [], problems: [t('discover.team.conflict'), ...lines] };
}
