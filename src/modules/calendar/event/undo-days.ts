/** Days for which a deleted event can be brought back; as long as a deleted picture. Then its words are erased. */
export const undoDays = 30;
