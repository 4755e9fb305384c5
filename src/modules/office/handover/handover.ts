/** What the next must know, in the order of the choices. */
export const handoverKinds = [
  'parcel',
  'call',
  'mail',
  'letterbox',
  'printer',
  'key',
  'other',
] as const;
export type HandoverKind = (typeof handoverKinds)[number];

export const longestHandover = 500;
/** Days for which a note that is ticked off can be read and brought back. */
export const handoverDays = 30;

/** "Für die Nächsten": one thing that those on duty next must know. */
export interface HandoverNote {
  id: string;
  kind: HandoverKind;
  message: string;
  /** Who answers a call or a mail; null: whoever comes next. */
  answers: string | null;
  writtenAt: Date;
  writtenBy: string | null;
  doneAt: Date | null;
  doneBy: string | null;
}
