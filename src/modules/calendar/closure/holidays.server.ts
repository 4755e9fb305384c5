import type { LocalDate } from '../rule/dates.ts';

/** A state holiday as data: it has a year and says where it comes from. */
export interface Holiday {
  date: LocalDate;
  name: { de: string; en: string };
  source: string;
  year: number;
}

/**
 * The public holidays of a state in a year, by the library date-holidays; `state` is the part after
 * the hyphen in ISO 3166-2 ('NW' in DE-NW). Throws a RangeError for a state it does not know.
 *
 * The library reads the rules of all countries (40 MB, a quarter of a second), so it is loaded when
 * first asked. Ask when a district's year is filled in, and keep the answer as rows.
 */
export async function stateHolidays({
  country = 'DE',
  state,
  year,
}: {
  country?: string;
  state: string;
  year: number;
}): Promise<Holiday[]> {
  const { default: Holidays } = await import('date-holidays');
  const rules = new Holidays(country, state, { types: ['public'] });
  if (!rules.getStates(country)?.[state]) throw new RangeError(`No state ${country}-${state}`);
  const english = new Map(rules.getHolidays(year, 'en').map((day) => [day.rule, day.name]));
  return rules.getHolidays(year, 'de').map(({ date, name, rule }) => ({
    date: date.slice(0, 10),
    name: { de: name, en: betterEnglish[rule] ?? english.get(rule) ?? name },
    source: `date-holidays ${country}-${state}`,
    year,
  }));
}

/** By the library's rule: it calls 3 October "National Holiday". */
const betterEnglish: Record<string, string> = { '10-03': 'Day of German Unity' };
