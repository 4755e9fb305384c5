import { beforeAll, describe, expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { addByHand, mailingExport } from '#modules/mailing/server.ts';
import { addMember } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../tests/database.ts';
import { makeDistrict, makePerson } from '../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../tests/factories/event.ts';
import type { ExportDocument } from './personal-export-document.ts';
import { answerExport, collect } from './personal-export.server.ts';

useDatabase();

let command: Command;
let locals: App.Locals;
let own: { personId: string; accountId: string; address: string };

beforeAll(async () => {
  const made = await makeDistrict({ now: new Date('2026-11-27T13:05:00Z') });
  command = made.command;
  own = await makePerson({ command, role: 'volunteer', address: 'person-0@example.org' });
  for (const address of [own.address, 'person-1@example.org']) {
    await inDistrict(made.id, (tx) =>
      addByHand(tx, {
        ...{ command, id: newId(), wording: 'Ja, gern.', note: 'Am Telefon', origin: '' },
        address: { address, key: address },
        preferences: { name: '', locale: 'de', categories: [] },
      }),
    );
  }
  const district = await globally((tx) => findDistrict(tx, made.id));
  locals = {
    ...{ district, locale: 'de', now: command.now },
    person: { id: own.personId, name: 'Person volunteer', roles: ['volunteer'] },
  } as unknown as App.Locals;
  const other = await makePerson({ command, role: 'volunteer' });
  for (const [personId, title] of [
    [own.personId, 'Maifeier'],
    [other.personId, 'Chorprobe'],
  ] as const) {
    await inDistrict(made.id, (tx) =>
      createEvent(tx, {
        command: { ...command, personId },
        details: eventDetails({ title: { de: title } }),
        status: 'published',
        series: [seriesDetails({ rrule: null })],
      }),
    );
  }
});

function ask(form: 'json' | 'pdf', personId = own.personId) {
  const body = new URLSearchParams({ form });
  const request = new Request('http://localhost/', { method: 'POST', body });
  return answerExport({ locals, request, route: { id: '/team/konto/daten' } }, { personId });
}

const rowsOf = ({ data }: ExportDocument, table: string) =>
  data.filter((one) => one.table === table).flatMap(({ rows }) => rows);

describe('what is stored about somebody', () => {
  it('is handed out as JSON: their own and nothing of others, the log in sentences', async () => {
    const answer = (await ask('json'))!;
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const document = (await answer.json()) as ExportDocument;
    expect(document).toMatchObject({ format: 'ortsmitte-personal-data/1' });
    expect(rowsOf(document, 'person')).toMatchObject([{ name: 'Person volunteer' }]);
    expect(rowsOf(document, 'account')).toMatchObject([{ address: own.address }]);
    expect(rowsOf(document, 'person_role')).toMatchObject([{ role: 'volunteer' }]);
    expect(rowsOf(document, 'mailing_subscription')).toMatchObject([{ address: own.address }]);
    expect(rowsOf(document, 'event')).toMatchObject([{ title: { de: 'Maifeier' } }]);
    expect(rowsOf(document, 'audit_entry')).toMatchObject([
      {
        action: 'event.created.published',
        text: 'Person volunteer hat die Veranstaltung „Maifeier“ angelegt und veröffentlicht, am 27.11.2026 um 14:05 Uhr',
      },
    ]);
    expect(JSON.stringify(document)).not.toMatch(/Chorprobe|person-1@|token|hash/);
    expect(document.leftOut.length).toBeGreaterThan(5);
  });

  it('is handed out as a PDF to read, tagged, in their language', async () => {
    const answer = (await ask('pdf'))!;
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await answer.arrayBuffer());
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const opened = await getDocument({ data: new Uint8Array(pdf) }).promise;
    expect(await opened.getMarkInfo()).toMatchObject({ Marked: true });
    const page = await opened.getPage(1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('Was über Person volunteer gespeichert ist');
    expect(text).toContain(own.address);
    expect(text).toContain('Aktive');
    expect(text).toContain('Wie: vom Organisationsteam eingetragen');
    expect(text).toContain('Stand: angemeldet');
    expect(text).toContain('Sprache: Deutsch');
    await opened.destroy();
  });

  it('is written down as fetched, by whom and for whom', async () => {
    const horst = newId();
    const roles = [{ role: 'volunteer' as const, organisationId: null }];
    await inDistrict(command.districtId, (tx) =>
      addMember(tx, {
        command,
        id: horst,
        details: { name: 'Horst Muster', phone: '0123', roles },
      }),
    );
    const document = (await (await ask('json', horst))!.json()) as ExportDocument;
    expect(rowsOf(document, 'person')).toMatchObject([{ name: 'Horst Muster', phone: '0123' }]);
    expect(rowsOf(document, 'account')).toEqual([]);
    const [entry] = await inDistrict(command.districtId, (tx) =>
      listAudit(tx, { subjectIds: [horst], personId: horst }),
    );
    expect(entry).toMatchObject({
      ...{ action: 'person.exported', personId: own.personId, onBehalfOf: horst },
    });
  });

  it('is nothing of somebody whom this district does not know', async () => {
    const { id } = await makeDistrict();
    const district = await globally((tx) => findDistrict(tx, id));
    const before = locals;
    locals = { ...locals, district } as App.Locals;
    expect(await ask('json')).toBeNull();
    locals = before;
  });
});

it('a subscriber gets what the mailing list keeps of their address, and nothing else', async () => {
  const document = await inDistrict(command.districtId, (tx) =>
    collect(tx, {
      locals,
      of: {
        ...{ districtId: command.districtId, personId: null, accountId: null },
        address: own.address,
      },
      from: [mailingExport],
    }),
  );
  expect(rowsOf(document, 'mailing_subscription')).toMatchObject([{ address: own.address }]);
  expect(rowsOf(document, 'mailing_consent').length).toBe(1);
  expect(new Set(document.data.map(({ table }) => table.split('_')[0]))).toEqual(
    new Set(['mailing']),
  );
});
