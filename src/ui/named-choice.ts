/** Something to choose by its name. */
export interface NamedOption {
  value: string;
  text: string;
}

/** More than these nobody scrolls through on a phone: then a name is typed, and suggestions appear. */
export const mostInSelect = 60;

/**
 * What was chosen: the value whose name this is, however its letters are written; or null where none or several are
 * called so.
 */
export function valueOfName(options: readonly NamedOption[], name: string): string | null {
  const same = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const found = options.filter(({ text }) => same(text) === same(name));
  return found.length === 1 ? found[0]!.value : null;
}

/** How a field shows what is chosen: by its name, or as it was typed. */
export function nameOfValue(options: readonly NamedOption[], value: string): string {
  return options.find((one) => one.value === value)?.text ?? value;
}
