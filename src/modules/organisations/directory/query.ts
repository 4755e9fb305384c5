import { categoryOfKey, keyOfCategory, type OrganisationCategory } from '../entry/categories.ts';

/** What somebody wants to see of the directory, as the address says it. */
export interface DirectoryQuery {
  search: string;
  category: OrganisationCategory | null;
  /** `A` to `Z`, or `#`. */
  letter: string | null;
  page: number;
}

/** Whatever makes no sense is left out. */
export function readDirectoryQuery(parameters: URLSearchParams): DirectoryQuery {
  const letter = parameters.get('buchstabe') ?? '';
  const page = parameters.get('seite') ?? '';
  return {
    search: (parameters.get('q') ?? '').toWellFormed().replaceAll('\0', '').trim().slice(0, 200),
    category: categoryOfKey(parameters.get('rubrik') ?? ''),
    letter: /^[a-z]$/.test(letter) ? letter.toUpperCase() : letter === '0' ? '#' : null,
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
  };
}

/** How a letter stands in an address. */
export const letterKey = (letter: string): string => (letter === '#' ? '0' : letter.toLowerCase());

/** The address of the list with other choices; `null` takes one away. A new choice begins at the first page. */
export function directoryAddress({
  query,
  change,
}: {
  query: DirectoryQuery;
  change: Partial<Record<'q' | 'rubrik' | 'buchstabe' | 'seite', string | null>>;
}): string {
  const { search, category, letter } = query;
  const now = {
    q: search || null,
    rubrik: category ? keyOfCategory(category) : null,
    buchstabe: letter ? letterKey(letter) : null,
    seite: null,
    ...change,
  };
  const said = Object.entries(now).filter((one): one is [string, string] => one[1] !== null);
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}
