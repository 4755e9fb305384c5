import type { Occurrence } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import type { Operator } from '#modules/operators/server.ts';
import type { Person } from '#modules/people/index.ts';
import type { Locale, LocalText } from '#platform/i18n/index.ts';
import type { Session } from '#platform/session/session.server.ts';

declare global {
  namespace App {
    interface Locals {
      /** The instant of this request. */
      now: Date;
      locale: Locale;
      /** Requested path without the language prefix. */
      path: string;
      /** Null only before the first district is set up. */
      district: District | null;
      session: Session | null;
      /** Who is signed in, in this district. */
      person: Person | null;
      /** The computer of the office that asks, whoever sits there. */
      computer: { id: string; name: string } | null;
      /** Who runs the installation and asks under /betrieb; never a member by that. */
      operator: Operator | null;
      /** Instants (milliseconds) at which the page being rendered becomes stale; the earliest counts. */
      staleAt: number[];
    }
    interface Error {
      message: string;
      /** Shown to the visitor so that they can tell us which failure it was. */
      reference?: string;
      /** A day on which an event that there is has no date, with those it has. */
      none?: { title: LocalText; date: string; dates: Occurrence[] };
    }
  }
}

export {};
