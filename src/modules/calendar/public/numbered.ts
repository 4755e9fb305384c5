/** Things that carry one name and a number each: the windows of an Advent. */
export interface Numbered<Thing> {
  /** What their titles have in common: "Adventsfenster". */
  name: string;
  things: Thing[];
}

/** Fewer of them are no long list. */
const fewest = 3;

/**
 * Gathers what is numbered under one name and of one category ("Adventsfenster 1: Stadtteilbüro", "Adventsfenster 2:
 * Buchhandlung"), at the place of the first. It is how people write parts of one whole down, and whoever looks sees in
 * the titles why they stand together.
 */
export function gatherNumbered<Thing>(
  things: readonly Thing[],
  titled: (thing: Thing) => { title: string; category: string | null },
): (Thing | Numbered<Thing>)[] {
  const groups = Map.groupBy(things, (thing) => {
    const { title, category } = titled(thing);
    const name = nameBeforeNumber(title);
    return name ? `${category} ${name.toLocaleLowerCase()}` : thing;
  });
  return [...groups.values()].flatMap((alike): (Thing | Numbered<Thing>)[] => {
    const name = nameBeforeNumber(titled(alike[0]!).title);
    return name && alike.length >= fewest ? [{ name, things: alike }] : alike;
  });
}

/** A year is no number of a thing: "Maifeier 2026" has none. */
function nameBeforeNumber(title: string): string | null {
  const [, name] = /^(\p{L}[^\d:]{3,}?)[\s#.–-]+(?:Nr\.?\s*)?\d{1,3}(?!\d)/u.exec(title) ?? [];
  return name ?? null;
}
