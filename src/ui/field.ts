/** The element a field's error links to. Names may be paths like `series.0.start`. */
export function fieldId(name: string): string {
  return `feld-${name.replace(/[^\w-]+/g, '-')}`;
}

/** What a control inside a field must carry; spread it onto the element. */
export interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Shared by every field. All texts come from the caller, already in its language. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** Says what is wrong and what would be right. */
  error?: string | undefined;
  /** Word beside the label: mark the rarer of the two, "freiwillig" or "Pflichtfeld". */
  note?: string | undefined;
  /** Replaces the id made from the name, where one name stands twice on a page. */
  id?: string | undefined;
}
