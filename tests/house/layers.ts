/**
 * The layers of docs/map.md, lowest first. A module uses its own and lower layers. Within a layer
 * the ranks say more: a rank uses those before it, never those after it.
 */
export const layers: { name: string; ranks: string[][] }[] = [
  {
    name: 'who, where',
    ranks: [['districts', 'people', 'organisations', 'places'], ['operators']],
  },
  { name: 'when, who does it', ranks: [['calendar'], ['duties', 'tasks']] },
  {
    name: 'the work',
    ranks: [['office', 'rooms', 'meetings', 'programmes', 'care', 'discover', 'funding']],
  },
  { name: 'telling', ranks: [['announcements'], ['mailing', 'posters', 'displays', 'social']] },
  { name: 'the year', ranks: [['review']] },
];

/** All ranks, lowest first. */
export const ranks: string[][] = layers.flatMap((layer) => layer.ranks);
