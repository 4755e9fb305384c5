/** What is handed out, as a program reads it; docs/handbuch/datenschutz.md describes it. */
export interface ExportDocument {
  format: 'ortsmitte-personal-data/1';
  /** ISO instant. */
  madeAt: string;
  district: string;
  data: { table: string; title: string; rows: Readonly<Record<string, unknown>>[] }[];
  leftOut: string[];
}
