import type { Person, Role } from '#modules/people/index.ts';

/**
 * Who may: everyone, everyone signed in to this district, those who signed in by an account of their own (not by a PIN
 * at the office's computer), the named roles, or those who run the installation and belong to no district.
 */
export type Rule = 'public' | 'signed-in' | 'own-account' | 'operator' | readonly Role[];

export interface RouteRule {
  /** GET of the page or file. */
  view: Rule;
  /** Form actions by name; `default` for the POST of a file route, its other methods by their names. */
  actions?: Record<string, Rule>;
}

const team = ['coordination', 'volunteer', 'delegate'] as const;
const coordination = ['coordination'] as const;
/** Those who look after the whole calendar. */
const everything = ['coordination', 'volunteer'] as const;

/**
 * The one table of permissions: every route and every action. A test walks the route tree, so that a route or an
 * action without a rule fails. What somebody may do with single rows (own organisation, own district) is decided
 * where the rows are read.
 */
export const permissions: Record<string, RouteRule> = {
  '/healthz': { view: 'public' },
  '/betrieb': { view: 'operator', actions: { 'sign-out': 'operator' } },
  '/betrieb/anmelden': { view: 'public', actions: { request: 'public' } },
  '/betrieb/anmelden/code': { view: 'public', actions: { enter: 'public' } },
  '/betrieb/einspielen': { view: 'operator', actions: { bring: 'operator' } },
  '/betrieb/[id]/sicherung.tar': { view: 'operator' },
  '/betrieb/[id]/loeschen': { view: 'operator', actions: { end: 'operator' } },
  '/betrieb/neu': { view: 'operator', actions: { make: 'operator' } },
  '/betrieb/[id]': {
    view: 'operator',
    actions: {
      'add-host': 'operator',
      'remove-host': 'operator',
      suspend: 'operator',
      resume: 'operator',
      keep: 'operator',
      limits: 'operator',
    },
  },
  '/(public)': { view: 'public' },
  '/(public)/adresse/[token]': { view: 'public', actions: { confirm: 'public' } },
  '/(public)/anmelden': { view: 'public', actions: { request: 'public', demo: 'public' } },
  '/(public)/anmelden/passkey': { view: 'public', actions: { default: 'public' } },
  '/(public)/anmelden/buero': { view: 'public', actions: { enter: 'public', lock: 'public' } },
  '/(public)/anmelden/code': { view: 'public', actions: { enter: 'public' } },
  '/(public)/anmelden/link': { view: 'public', actions: { confirm: 'public' } },
  '/(public)/einladung/[token]': { view: 'public', actions: { accept: 'public', card: 'public' } },
  '/(public)/einrichten': { view: 'public', actions: { 'set-up': 'public' } },
  '/(public)/termine/[slug]': { view: 'public' },
  '/(public)/[...path]': { view: 'public' },
  '/(public)/barrierefreiheit': { view: 'public' },
  '/(public)/blumen': { view: 'public' },
  '/(public)/blumen/[code]': {
    view: 'public',
    actions: { watered: 'public', checked: everything, damage: 'public' },
  },
  '/(public)/buero': { view: 'public' },
  '/(public)/buero/sprechstunde/[occurrenceId]': {
    view: 'public',
    actions: { book: 'public' },
  },
  '/(public)/buero/mein-termin/[token]': {
    view: 'public',
    actions: { cancel: 'public', agree: 'public' },
  },
  '/(public)/buero/gastgeber/[token]': { view: 'public' },
  '/(public)/buero/gastgeber/[token]/liste.pdf': { view: 'public' },
  '/(public)/datenschutz': { view: 'public' },
  '/(public)/entdecken': { view: 'public' },
  '/(public)/entdecken/dienst.js': { view: 'public' },
  '/(public)/entdecken/karte': { view: 'public' },
  '/(public)/entdecken/wege': { view: 'public' },
  '/(public)/entdecken/wege/[slug]': { view: 'public' },
  '/(public)/entdecken/wege/[slug].gpx': { view: 'public' },
  '/(public)/entdecken/[slug]': { view: 'public' },
  '/(public)/entdecken/[slug]/[language]': { view: 'public' },
  '/(public)/karte/[z]/[x]/[y].png': { view: 'public' },
  '/(public)/impressum': { view: 'public' },
  '/(public)/o': { view: 'public', actions: { claim: everything } },
  '/(public)/o/[code]': { view: 'public' },
  '/(public)/meldungen': { view: 'public' },
  '/(public)/meldungen/[slug]': { view: 'public' },
  '/(public)/terminliste/[slug]': { view: 'public' },
  '/(public)/terminliste/[slug].pdf': { view: 'public' },
  '/(public)/terminliste.pdf': { view: 'public' },
  '/(public)/jahresuebersicht.pdf': { view: 'public' },
  '/(public)/mitmachen': { view: 'public', actions: { ask: 'public' } },
  '/(public)/robots.txt': { view: 'public' },
  '/(public)/sitemap.xml': { view: 'public' },
  '/(public)/schaufenster': { view: 'public' },
  '/(public)/schaufenster/daten.json': { view: 'public' },
  '/(public)/schaufenster/dienst.js': { view: 'public' },
  '/(public)/schaufenster/gesehen': { view: 'public', actions: { default: 'public' } },
  '/(public)/logo/[sha256].png': { view: 'public' },
  '/(public)/stadtteil.css': { view: 'public' },
  '/(public)/termine': { view: 'public' },
  '/(public)/termine/[slug]/[date]': { view: 'public' },
  '/(public)/termine/[slug]/[date].ics': { view: 'public' },
  '/(public)/termine/[slug].ics': { view: 'public' },
  '/(public)/termine/[slug]/plakat.pdf': { view: 'public' },
  '/(public)/termine.ics': { view: 'public' },
  '/(public)/termine.rss': { view: 'public' },
  '/(public)/termine.json': { view: 'public' },
  '/(public)/kalender': { view: 'public' },
  '/(public)/vereine': { view: 'public' },
  '/(public)/vereine.pdf': { view: 'public' },
  '/(public)/vereine/eintrag/[token]': {
    view: 'public',
    actions: { confirm: 'public', correct: 'public' },
  },
  '/(public)/vereine/[slug]': { view: 'public' },
  '/(public)/vereine/[slug].vcf': { view: 'public' },
  '/(public)/bild/[id]/[variant]': { view: 'public' },
  '/(public)/plakat/[id]/[file]': { view: 'public' },
  '/(public)/dienste/[token]': {
    view: 'public',
    actions: {
      take: 'public',
      cannot: 'public',
      absence: 'public',
      'remove-absence': 'public',
      propose: 'public',
      swap: 'public',
    },
  },
  '/(public)/dienste/[token].ics': { view: 'public' },
  '/(public)/dienste/absage/[token]': { view: 'public', actions: { cannot: 'public' } },
  '/(public)/dienste/ja/[token]': { view: 'public', actions: { yes: 'public', no: 'public' } },
  '/(public)/terminliste': { view: 'public', actions: { subscribe: 'public' } },
  '/(public)/terminliste/bestaetigen/[token]': {
    view: 'public',
    actions: { confirm: 'public', never: 'public' },
  },
  '/(public)/terminliste/meine/[token]': {
    view: 'public',
    actions: { save: 'public', stay: 'public' },
  },
  '/(public)/terminliste/meine/[token]/daten.json': { view: 'public' },
  '/(public)/terminliste/meine/[token]/daten.pdf': { view: 'public' },
  '/(public)/terminliste/abmelden/[token]': { view: 'public', actions: { default: 'public' } },
  '/(public)/raum': { view: 'public' },
  '/(public)/raum/anfrage': { view: 'public', actions: { check: 'public', request: 'public' } },
  '/(public)/raum/anfrage/[token]': {
    view: 'public',
    actions: {
      'cancel-date': 'public',
      'restore-date': 'public',
      check: 'public',
      damage: 'public',
      withdraw: 'public',
    },
  },
  '/(public)/raum/anfrage/[token]/vereinbarung.pdf': { view: 'public' },
  '/(public)/raum/verein/[token]': {
    view: 'public',
    actions: { check: 'public', request: 'public' },
  },
  '/team': { view: 'signed-in' },
  '/team/mehr': { view: 'signed-in' },
  '/team/bilder': { view: team, actions: { delete: team, restore: team } },
  '/team/bilder/neu': { view: team, actions: { save: team } },
  '/team/bilder/hochladen': { view: team, actions: { default: team } },
  '/team/bilder/[id]': { view: team, actions: { save: team } },
  '/team/konto': {
    view: 'own-account',
    actions: {
      'sign-out': 'own-account',
      end: 'own-account',
      'end-others': 'own-account',
      'rename-passkey': 'own-account',
      'remove-passkey': 'own-account',
      'save-own': 'own-account',
      'change-address': 'own-account',
      'set-pin': 'own-account',
      'remove-pin': 'own-account',
    },
  },
  '/team/konto/daten': { view: 'own-account', actions: { default: 'own-account' } },
  '/team/konto/passkey': { view: 'own-account', actions: { default: 'own-account' } },
  '/team/konto/aufhoeren': { view: 'own-account', actions: { leave: 'own-account' } },
  '/team/leute': {
    view: coordination,
    actions: {
      accept: coordination,
      decline: coordination,
      reopen: coordination,
      'bring-back': coordination,
      erase: coordination,
      'withdraw-cards': coordination,
    },
  },
  '/team/leute/neu': { view: coordination, actions: { save: coordination } },
  '/team/leute/[id]': {
    view: coordination,
    actions: {
      save: coordination,
      invite: coordination,
      withdraw: coordination,
      leave: coordination,
      'sign-out': coordination,
      pin: coordination,
    },
  },
  '/team/leute/[id]/daten': { view: coordination, actions: { default: coordination } },
  '/team/leute/buerorechner': {
    view: coordination,
    actions: { enrol: coordination, retire: coordination },
  },
  '/team/leute/blatt.pdf': { view: coordination },
  '/team/leute/telefonliste.pdf': { view: coordination },
  '/team/leute/karten.pdf': { view: coordination, actions: { default: coordination } },
  '/team/einrichten': { view: coordination, actions: { finish: coordination } },
  '/team/verlauf': { view: coordination },
  '/team/datenschutz': { view: coordination },
  '/team/stadtteil': { view: ['coordination'], actions: { save: ['coordination'] } },
  '/team/stadtteil/name': { view: coordination, actions: { save: coordination } },
  '/team/stadtteil/aussehen': {
    view: coordination,
    actions: { save: coordination, preview: coordination },
  },
  '/team/stadtteil/aussehen/vorschau.css': { view: coordination },
  '/team/stadtteil/email': {
    view: coordination,
    actions: { test: coordination, next: coordination },
  },
  '/team/stadtteil/angebote': { view: coordination, actions: { save: coordination } },
  '/team/postausgang': { view: ['coordination'] },
  '/team/postausgang/[id]': { view: ['coordination'], actions: { again: ['coordination'] } },
  '/team/veranstaltungen': { view: team, actions: { restore: team } },
  '/team/veranstaltungen/neu': {
    view: team,
    actions: { save: team, preview: team, picture: team },
  },
  '/team/veranstaltungen/vorschau': { view: team },
  '/team/veranstaltungen/[id]': {
    view: team,
    actions: { status: team, delete: team, restore: team, 'series-back': team, 'edit-back': team },
  },
  '/team/veranstaltungen/[id]/termin/[occurrenceId]': {
    view: team,
    actions: {
      change: team,
      cancel: team,
      skip: team,
      restore: team,
      follow: team,
      undo: team,
      preview: team,
      from: team,
      'cancel-from': team,
    },
  },
  '/team/veranstaltungen/[id]/beitrag': {
    view: team,
    actions: { caption: team, suggestion: team, choices: team },
  },
  '/team/veranstaltungen/[id]/beitrag/[file]': { view: team },
  '/team/meldungen/[id]/beitrag': {
    view: everything,
    actions: { caption: everything, suggestion: everything, choices: everything },
  },
  '/team/meldungen/[id]/beitrag/[file]': { view: everything },
  '/team/beitraege': { view: everything },
  '/team/beitraege/[file]': { view: everything },
  '/team/beitraege/einstellungen': {
    view: ['coordination'],
    actions: { save: ['coordination'] },
  },
  '/team/bekannt-machen': { view: everything },
  '/team/bekannt-machen/regeln': { view: everything, actions: { save: ['coordination'] } },
  '/team/bekannt-machen/veranstaltung/[id]': {
    view: everything,
    actions: { ready: everything, press: everything },
  },
  '/team/bekannt-machen/veranstaltung/[id]/dateien.zip': { view: everything },
  '/team/bekannt-machen/meldung/[id]': {
    view: everything,
    actions: { ready: everything, press: everything },
  },
  '/team/bekannt-machen/meldung/[id]/dateien.zip': { view: everything },
  '/team/veranstaltungen/[id]/plakat': {
    view: team,
    actions: {
      save: team,
      preview: team,
      own: team,
      'own-change': team,
      'own-remove': team,
      'own-restore': team,
    },
  },
  '/team/veranstaltungen/[id]/plakat/bild': { view: team },
  '/team/veranstaltungen/[id]/plakat/datei': { view: team },
  '/team/meldungen': { view: team },
  '/team/meldungen/neu': { view: team, actions: { save: team, picture: team } },
  '/team/meldungen/[id]': {
    view: team,
    actions: { save: team, picture: team, 'hand-back': everything, delete: team, restore: team },
  },
  '/team/terminliste/[id]/versand': {
    view: everything,
    actions: {
      start: everything,
      pause: everything,
      resume: everything,
      stop: everything,
      again: ['coordination'],
    },
  },
  '/team/terminliste/[id]/mails': { view: ['coordination'] },
  '/team/terminliste/[id]/mails/[subscriptionId]': { view: ['coordination'] },
  '/team/terminliste/tempo': { view: ['coordination'], actions: { save: ['coordination'] } },
  '/team/schliesszeiten': {
    view: everything,
    actions: {
      preview: everything,
      change: everything,
      add: everything,
      remove: everything,
      restore: everything,
    },
  },
  '/team/terminliste': { view: everything, actions: { new: everything, restore: everything } },
  '/team/terminliste/[id]': {
    view: everything,
    actions: {
      save: everything,
      seen: everything,
      copy: everything,
      test: everything,
      delete: everything,
      restore: everything,
    },
  },
  '/team/terminliste/[id]/vorschau': { view: everything },
  '/team/terminliste/[id]/vorschau/brief': { view: everything },
  '/team/terminliste/[id]/druck.pdf': { view: everything },
  '/team/jahresuebersicht.pdf': { view: team },
  '/team/schaufenster': { view: everything, actions: { save: everything } },
  '/team/schaufenster/anleitung': { view: everything },
  '/team/buero': {
    view: everything,
    actions: {
      more: everything,
      less: everything,
      remove: everything,
      tick: everything,
      untick: everything,
    },
  },
  '/team/buero/anliegen': {
    view: everything,
    actions: { settle: everything, postpone: everything, reopen: everything },
  },
  '/team/buero/anliegen/neu': { view: everything, actions: { note: everything } },
  '/team/buero/uebergabe': {
    view: everything,
    actions: { write: everything, tick: everything, untick: everything },
  },
  '/team/buero/wegweiser': { view: everything, actions: { restore: everything } },
  '/team/buero/wegweiser/neu': { view: everything, actions: { save: everything } },
  '/team/buero/wegweiser/[id]': {
    view: everything,
    actions: { save: everything, confirm: everything, delete: everything },
  },
  '/team/buero/wegweiser.pdf': { view: everything },
  '/team/buero/angebote': { view: everything, actions: { restore: everything } },
  '/team/buero/angebote/neu': { view: everything, actions: { save: everything } },
  '/team/buero/angebote/[id]': {
    view: everything,
    actions: { save: everything, delete: everything },
  },
  '/team/buero/sprechstunden': { view: team },
  // Whoever says where the list goes could read it: no volunteer does.
  '/team/buero/sprechstunden/[id]': {
    view: team,
    actions: { save: ['coordination', 'delegate'] },
  },
  '/team/buero/sprechstunden/[id]/liste.pdf': { view: ['delegate'] },
  '/team/buero/schliessen/[hourId]': {
    view: coordination,
    actions: { close: coordination, reopen: coordination },
  },
  '/team/buero/schliessen/[hourId]/tueraushang.pdf': { view: everything },
  '/team/buero/zahlen': { view: everything },
  '/team/buero/zahlen.csv': { view: everything },
  '/team/entdecken': { view: everything, actions: { restore: everything } },
  '/team/entdecken/neu': { view: everything, actions: { save: everything } },
  '/team/entdecken/[id]': {
    view: everything,
    actions: { save: everything, state: everything, short: everything, delete: everything },
  },
  '/team/entdecken/[id]/text/[language]': { view: everything, actions: { save: everything } },
  '/team/schilder': { view: everything, actions: { restore: everything } },
  '/team/schilder/neu': { view: everything, actions: { save: everything } },
  '/team/schilder/etiketten': { view: everything, actions: { make: everything } },
  '/team/schilder/etiketten.pdf': { view: everything },
  '/team/schilder/nachgesehen/[id]/bild': { view: everything },
  '/team/schilder/[id]': {
    view: everything,
    actions: {
      ...{ save: everything, fine: everything, damage: everything, settle: everything },
      ...{ reopen: everything, delete: everything },
    },
  },
  '/team/schilder/[id]/druckvorlage.pdf': { view: everything },
  '/team/schilder/[id]/korrekturabzug.pdf': { view: everything },
  '/team/entdecken/wege': { view: everything, actions: { restore: everything } },
  '/team/entdecken/wege/neu': { view: everything, actions: { save: everything } },
  '/team/entdecken/wege/[id]': {
    view: everything,
    actions: {
      save: everything,
      add: everything,
      up: everything,
      down: everything,
      remove: everything,
      via: everything,
      publish: everything,
      withdraw: everything,
      delete: everything,
    },
  },
  '/team/orte': { view: everything, actions: { restore: everything } },
  '/team/orte/neu': { view: everything, actions: { save: everything } },
  '/team/orte/[id]': { view: everything, actions: { save: everything, delete: everything } },
  '/team/pflege': {
    view: everything,
    actions: { restore: everything, log: everything, settle: everything },
  },
  '/team/pflege/neu': { view: everything, actions: { save: everything, picture: everything } },
  '/team/pflege/arten': { view: everything, actions: { save: everything } },
  '/team/pflege/eintraege': { view: everything, actions: { default: everything } },
  '/team/pflege/paten': { view: everything, actions: { restore: everything } },
  '/team/pflege/paten/neu': { view: everything, actions: { save: everything } },
  '/team/pflege/paten/[id]': {
    view: everything,
    actions: { save: everything, delete: everything },
  },
  '/team/pflege/paten/[id]/dank.pdf': { view: everything },
  '/team/pflege/paten/[id]/tafel.pdf': { view: everything },
  '/team/pflege/runden': { view: everything, actions: { restore: everything } },
  '/team/pflege/runden/neu': { view: everything, actions: { save: everything } },
  '/team/pflege/runden/[id]': {
    view: everything,
    actions: { all: everything, one: everything, undo: everything },
  },
  '/team/pflege/runden/[id]/aendern': {
    view: everything,
    actions: { save: everything, delete: everything },
  },
  '/team/pflege/[id]': {
    view: everything,
    actions: {
      save: everything,
      picture: everything,
      log: everything,
      'take-back': everything,
      settle: everything,
      reopen: everything,
      damage: everything,
      short: everything,
      delete: everything,
    },
  },
  '/team/raum': { view: team },
  '/team/raum/neu': { view: team, actions: { check: team, request: team } },
  '/team/raum/[id]': {
    view: team,
    actions: {
      'cancel-date': team,
      'restore-date': team,
      check: team,
      damage: team,
      approve: coordination,
      decline: coordination,
      withdraw: team,
    },
  },
  '/team/raum/[id]/vereinbarung.pdf': { view: team },
  '/team/raum/schluessel': {
    view: everything,
    actions: {
      give: everything,
      return: everything,
      'give-back': everything,
      add: everything,
      delete: everything,
      restore: everything,
    },
  },
  '/team/raum/schluessel/[id]/quittung.pdf': { view: everything },
  '/team/raum/schaeden': {
    view: everything,
    actions: { settle: everything, reopen: everything, report: everything },
  },
  '/team/raum/schaeden/[id]/bild': { view: everything },
  '/team/raum/bericht': { view: everything },
  '/team/raum/bericht/nutzung.csv': { view: everything },
  '/team/raum/bericht/nutzung.pdf': { view: everything },
  '/team/raum/raeume': { view: everything, actions: { restore: coordination } },
  '/team/raum/raeume/neu': { view: coordination, actions: { save: coordination } },
  '/team/raum/raeume/[id]': {
    view: coordination,
    actions: { save: coordination, delete: coordination },
  },
  '/team/raum/vereine': {
    view: coordination,
    actions: { make: coordination, end: coordination },
  },
  '/team/organisationen': { view: team, actions: { restore: everything } },
  '/team/organisationen/neu': {
    view: everything,
    actions: { save: everything, picture: everything },
  },
  '/team/organisationen/[id]': {
    view: team,
    actions: { save: team, picture: team, confirm: team, delete: everything },
  },
  '/team/organisationen/[id]/vorschlag': {
    view: coordination,
    actions: { accept: coordination, refuse: coordination },
  },
  '/team/organisationen/einlesen': { view: coordination, actions: { read: coordination } },
  '/team/organisationen/einlesen/[id]': {
    view: coordination,
    actions: {
      match: coordination,
      take: coordination,
      discard: coordination,
      undo: coordination,
    },
  },
  '/team/organisationen/einstellungen': { view: coordination, actions: { save: coordination } },
  '/team/dienste': { view: everything, actions: { take: everything } },
  '/team/dienste/[id]': {
    view: everything,
    actions: {
      take: everything,
      enter: everything,
      cannot: everything,
      search: everything,
      close: everything,
      answer: everything,
      message: everything,
      propose: everything,
      swap: everything,
      minutes: everything,
      add: everything,
    },
  },
  '/team/dienste/einteilung': { view: everything },
  '/team/dienste/einteilung/[id]': {
    view: everything,
    actions: {
      save: everything,
      remove: everything,
      restore: everything,
      standing: everything,
      end: everything,
    },
  },
  '/team/dienste/ich': {
    view: everything,
    actions: {
      absence: everything,
      'remove-absence': everything,
      choices: everything,
      link: everything,
      'drop-link': everything,
      calendar: everything,
      'drop-calendar': everything,
    },
  },
  '/team/dienste/fuer/[id]': {
    view: everything,
    actions: {
      absence: everything,
      'remove-absence': everything,
      choices: everything,
      // Whoever has such a link can say yes and no in somebody's name.
      link: coordination,
      'drop-link': coordination,
      calendar: coordination,
      'drop-calendar': coordination,
    },
  },
  '/team/dienste/plan': { view: everything, actions: { served: everything } },
  '/team/dienste/plan.pdf': { view: everything },
  // One's own; those of others only for the coordination.
  '/team/dienste/bescheinigung.pdf': { view: everything },
  // With telephone numbers of others.
  '/team/dienste/anrufe': {
    view: coordination,
    actions: { rung: coordination, back: coordination },
  },
  '/team/dienste/regeln': { view: coordination, actions: { save: coordination } },
  '/team/verteiler': { view: ['coordination'] },
  '/team/verteiler/neu': {
    view: ['coordination'],
    actions: { save: ['coordination'], lift: ['coordination'] },
  },
  '/team/verteiler/einlesen': { view: ['coordination'], actions: { save: ['coordination'] } },
  '/team/verteiler/einlesen/[id]': {
    view: ['coordination'],
    actions: {
      take: ['coordination'],
      discard: ['coordination'],
      withdraw: ['coordination'],
    },
  },
  '/team/verteiler/[id]': {
    view: ['coordination'],
    actions: {
      remove: ['coordination'],
      restore: ['coordination'],
      block: ['coordination'],
      lift: ['coordination'],
    },
  },
  '/team/veranstaltungen/[id]/bearbeiten': {
    view: team,
    actions: { save: team, preview: team, picture: team },
  },
};

export type Verdict = 'allowed' | 'sign-in' | 'forbidden';

/** Decides by the table alone; a route without a rule is forbidden to everyone. */
export function judge({
  routeId,
  action,
  person,
  isOperator = false,
}: {
  routeId: string;
  /** Name of the form action, or null for GET. */
  action: string | null;
  person: Person | null;
  isOperator?: boolean;
}): Verdict {
  const route = own(permissions, routeId);
  const rule = action === null ? route?.view : own(route?.actions ?? {}, action);
  if (rule === undefined) return 'forbidden';
  if (rule === 'public') return 'allowed';
  // No member, whatever their role, is an operator by that, nor the other way round.
  if (rule === 'operator') return isOperator ? 'allowed' : 'sign-in';
  if (!person) return 'sign-in';
  if (rule === 'signed-in') return 'allowed';
  if (rule === 'own-account') return person.isAtOfficeComputer ? 'forbidden' : 'allowed';
  return person.roles.some((role) => rule.includes(role)) ? 'allowed' : 'forbidden';
}

/** An action may be called anything, `toString` too: only what the table itself says counts. */
function own<Value>(table: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
