/**
 * Pairs planned dates with the rows that exist, by local date; several on one day pair in their order.
 * Both lists are sorted by `originalLocal`.
 */
export function matchByDate<
  Planned extends { originalLocal: string },
  Row extends { original_local: string },
>({
  planned,
  existing,
}: {
  planned: Planned[];
  existing: Row[];
}): { kept: { row: Row; date: Planned }[]; added: Planned[]; dropped: Row[] } {
  const rowsByDay = new Map<string, Row[]>();
  for (const row of existing) {
    const day = row.original_local.slice(0, 10);
    rowsByDay.set(day, [...(rowsByDay.get(day) ?? []), row]);
  }
  const kept: { row: Row; date: Planned }[] = [];
  const added: Planned[] = [];
  for (const date of planned) {
    const row = rowsByDay.get(date.originalLocal.slice(0, 10))?.shift();
    if (row) kept.push({ row, date });
    else added.push(date);
  }
  return { kept, added, dropped: [...rowsByDay.values()].flat() };
}
