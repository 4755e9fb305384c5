import ICAL from 'ical.js';

/** A calendar file as a foreign reader understands it. */
export function readCalendar(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
