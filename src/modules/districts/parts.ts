/** What not every district has. What is put away is seen in no menu and on no board; nothing of it is lost. */
export const districtParts = ['office', 'date-list', 'screen', 'instagram'] as const;
export type DistrictPart = (typeof districtParts)[number];

export function usesPart(
  district: { unusedParts: readonly string[] },
  part: string | undefined,
): boolean {
  return part === undefined || !district.unusedParts.includes(part);
}
