/** Something of a district behind every public address that names a thing; for permissions.test.ts. */
import { sql } from 'kysely';
import { createEvent, createNotice } from '#modules/calendar/server.ts';
import { updateLook } from '#modules/districts/server.ts';
import { requestSubscription } from '#modules/mailing/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { addMember, askForAddress, inviteMember } from '#modules/people/server.ts';
import { codeOfPlace } from '#modules/places/server.ts';
import { readOwnPoster, storeOwnPoster } from '#modules/posters/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readPicture, storePicture } from '#platform/files/server.ts';
import { details, paint } from '#platform/files/testing/pictures.ts';
import { newId } from '#platform/ids.ts';
import { hashToken } from '#platform/token.server.ts';
import { makeThing } from '../factories/care.ts';
import { eventDetails, seriesDetails } from '../factories/event.ts';
import { makeSight } from '../factories/sight.ts';
import { makeTrail } from '../factories/trail.ts';
import { makePublicLinks, type PublicPaths } from './public-links.ts';

/** @param issueId of a date list that is being sent: its page is public. */
export async function makePublicThings({
  command,
  host,
  issueId,
  accountId,
}: {
  command: Command;
  host: string;
  issueId: string;
  accountId: string;
}): Promise<PublicPaths> {
  const picture = await readPicture(await paint({ width: 400, height: 300 }).png().toBuffer());
  const sheet = await paint({ width: 1200, height: 1700 }).jpeg().toBuffer();
  const own = await readOwnPoster({ upload: sheet, page: 1, alt: 'Plakat' });
  const { districtId } = command;
  const things = await inDistrict(districtId, async (tx) => {
    const stored = await storePicture(tx, { command, picture, details: details() });
    const event = await createEvent(tx, {
      command,
      status: 'published',
      details: eventDetails({ title: { de: `Fest in ${host}` }, pictureId: stored.id }),
      series: [seriesDetails()],
    });
    await storeOwnPoster(tx, { command, eventId: event.id, own });
    const poster = await oneOf(
      tx,
      sql`select id as value from own_poster where event_id = ${event.id}`,
    );
    const issue = await oneOf(
      tx,
      sql`select slug as value from mailing_issue where id = ${issueId}`,
    );
    // What was is not handed out for the phone's calendar.
    const date = await oneOf(
      tx,
      sql`select original_local::date::text as value from occurrence
        where event_id = ${event.id} and starts_at > now() order by starts_at limit 1`,
    );
    const notice = await createNotice(tx, {
      command,
      step: 'published',
      details: {
        ...{ kind: 'news', title: { de: `Neues in ${host}` }, summary: {}, body: {}, thanks: {} },
        ...{ eventId: null, organisationId: null, pictureId: null },
      },
    });
    const club = await makeClub(tx, { command, host });
    const logo = await makeLogo(tx, { command, logo: picture });
    const tokens = await makeTokens(tx, { command, host, accountId, organisationId: club.id });
    const paths = {
      '/(public)/termine/[slug]': `/termine/${event.slug}`,
      '/(public)/termine/[slug]/[date]': `/termine/${event.slug}/${date}`,
      '/(public)/termine/[slug]/[date].ics': `/termine/${event.slug}/${date}.ics`,
      '/(public)/termine/[slug].ics': `/termine/${event.slug}.ics`,
      '/(public)/termine/[slug]/plakat.pdf': `/termine/${event.slug}/plakat.pdf`,
      '/(public)/plakat/[id]/[file]': `/plakat/${poster}/1-480.webp`,
      '/(public)/bild/[id]/[variant]': `/bild/${stored.id}/480.webp`,
      '/(public)/logo/[sha256].png': `/logo/${logo}.png`,
      '/(public)/meldungen/[slug]': `/meldungen/${notice.slug}`,
      '/(public)/terminliste/[slug]': `/terminliste/${issue}`,
      '/(public)/terminliste/[slug].pdf': `/terminliste/${issue}.pdf`,
      '/(public)/vereine/[slug]': `/vereine/${club.slug}`,
      '/(public)/vereine/[slug].vcf': `/vereine/${club.slug}.vcf`,
      ...tokens,
    };
    return { paths, organisationId: club.id };
  });
  const { paths, organisationId } = things;
  const sight = await makeSight({ command, title: `Ort in ${host}` });
  const trail = await makeTrail({ command, title: `Weg in ${host}` });
  const sights = {
    '/(public)/entdecken/[slug]': `/entdecken/${sight.slug}`,
    '/(public)/entdecken/[slug]/[language]': `/entdecken/${sight.slug}/de`,
    '/(public)/o/[code]': `/o/${sight.code}`,
    '/(public)/entdecken/wege/[slug]': `/entdecken/wege/${trail.slug}`,
    '/(public)/entdecken/wege/[slug].gpx': `/entdecken/wege/${trail.slug}.gpx`,
  };
  const label = await makeLabel({ command, host });
  const links = await makePublicLinks({ command, host, organisationId });
  return { ...paths, ...sights, ...label, ...links };
}

/** What the label of a flower basket leads to. */
async function makeLabel({
  command,
  host,
}: Pick<Parameters<typeof makeClub>[1], 'command' | 'host'>) {
  const { placeId } = await makeThing({ command, details: { name: `Ampel in ${host}` } });
  const code = await inDistrict(command.districtId, (tx) => codeOfPlace(tx, { command, placeId }));
  return { '/(public)/blumen/[code]': `/blumen/${code}` };
}

async function makeClub(tx: Tx, { command, host }: { command: Command; host: string }) {
  const slug = `chor-${host.replaceAll('.', '-')}`;
  const club = { name: `Chor in ${host}`, kind: 'club', category: 'clubs', slug } as const;
  const id = await createOrganisation(tx, {
    ...club,
    ...{ mail: `chor@${host}.example`, districtId: command.districtId, now: command.now },
  });
  return { id, slug };
}

async function makeLogo(
  tx: Tx,
  { command, logo }: { command: Command; logo: Awaited<ReturnType<typeof readPicture>> },
): Promise<string> {
  const { districtId } = command;
  const version = Number(
    await oneOf(tx, sql`select version::text as value from district where id = ${districtId}`),
  );
  await updateLook(tx, {
    command,
    version,
    colours: { brand: '#004a3a', accent: '#f0b000' },
    logo,
  });
  return logo.sha256;
}

/** Pages behind secret links: what is mailed is the secret, so it is read from the mails that were kept. */
async function makeTokens(
  tx: Tx,
  {
    command,
    host,
    accountId,
    organisationId,
  }: { command: Command; host: string; accountId: string; organisationId: string },
): Promise<PublicPaths> {
  const { districtId, now } = command;
  const origin = `http://${host}`;
  const personId = newId();
  const roles = [{ role: 'volunteer' as const, organisationId: null }];
  const person = { name: `Neu in ${host}`, phone: '', roles };
  await addMember(tx, { command, id: personId, details: person });
  const to = { origin, locale: 'de' } as const;
  await inviteMember(tx, { command, personId, address: `neu@${host}.example`, ...to });
  await askForAddress(tx, { command, accountId, address: `anders@${host}.example`, ...to });
  const subscriber = `abo@${host}.example`;
  await requestSubscription(tx, {
    ...{ districtId, origin, now, client: host, name: '', locale: 'de', categories: [] },
    address: { address: subscriber, key: subscriber },
  });
  // What the jobs would mail: only the hashes are kept.
  const [confirm, check] = [newId(), newId()];
  await sql`update mailing_request set link_hash = ${hashToken(confirm)} where address = ${subscriber}`.execute(
    tx,
  );
  await sql`
    insert into organisation_check (district_id, id, organisation_id, address, token_hash, mail_id, sent_at)
    values (${districtId}, ${newId()}, ${organisationId}, 'chor@example.org', ${hashToken(check)}, ${newId()}, ${now})`.execute(
    tx,
  );
  const own = await oneOf(
    tx,
    sql`
    select token as value from mailing_subscription where state = 'active' and token is not null limit 1`,
  );
  const mine = `/terminliste/meine/${own}`;
  return {
    '/(public)/adresse/[token]': await mailed(tx, 'adresse'),
    '/(public)/einladung/[token]': await mailed(tx, 'einladung'),
    '/(public)/vereine/eintrag/[token]': `/vereine/eintrag/${check}`,
    '/(public)/terminliste/bestaetigen/[token]': `/terminliste/bestaetigen/${confirm}`,
    '/(public)/terminliste/meine/[token]': mine,
    '/(public)/terminliste/meine/[token]/daten.json': `${mine}/daten.json`,
    '/(public)/terminliste/meine/[token]/daten.pdf': `${mine}/daten.pdf`,
    '/(public)/terminliste/abmelden/[token]': `/terminliste/abmelden/${own}`,
  };
}

async function mailed(tx: Tx, path: string): Promise<string> {
  const text = await oneOf(
    tx,
    sql`
    select text_body as value from mail where text_body like ${`%/${path}/%`} limit 1`,
  );
  return new RegExp(`/${path}/[\\w-]+`).exec(text)?.[0] ?? '';
}

async function oneOf(tx: Tx, question: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await question.execute(tx);
  const [row] = rows as { value: string }[];
  if (!row) throw new Error('A public thing was not made.');
  return row.value;
}
