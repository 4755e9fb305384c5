/** What is cared for. They stand in rows, so a key never changes. */
export const thingKinds = ['basket', 'tree', 'bench', 'book_box', 'case', 'sign'] as const;
export type ThingKind = (typeof thingKinds)[number];
