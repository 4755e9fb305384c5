/** Columns by table. */
export type Columns = Readonly<Record<string, readonly string[]>>;
