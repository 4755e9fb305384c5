/** Everything as it was typed: what the form shows again when something is wrong. Field names are these keys. */
export interface EventFormValues extends FormTexts, FormChoices {
  /** Made with the form: saving twice makes one event. */
  id: string;
  /** What the event was read at; empty for a new one. */
  version: string;
  /** '1' once somebody else saved meanwhile and the person has seen it. */
  conflict: string;
  allDay: boolean;
  dropIn: boolean;
  more: MoreDate[];
  /** Ids of further series that shall end. */
  dropped: string[];
}

/** A further single date; empty times mean those of the first. */
export interface MoreDate {
  /** Id of the stored series, empty for a new date. */
  seriesId: string;
  date: string;
  startTime: string;
  endTime: string;
}

type FormTexts = Record<(typeof textFields)[number], string>;
type FormChoices = Record<(typeof choiceFields)[number], string>;

const textFields = [
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'body',
  'bodyEn',
  'price',
  'priceEn',
  'contact',
  'contactEn',
  'access',
  'accessEn',
  'newPlaceName',
  'newPlaceStreet',
] as const;

const choiceFields = [
  'category',
  'date',
  'startTime',
  'endTime',
  'endDate',
  'repeat',
  'rrule',
  'ends',
  'until',
  'count',
  /** From which date of a running series the form shows it. */
  'shownFrom',
  'placeId',
  'organisationId',
  'audience',
  'onHoliday',
  'setUp',
  'clear',
  'pictureId',
  /** How many helpers are wanted; the calendar hands it on. */
  'helpers',
] as const;

/** The value of `placeId` that means: the place written down beside it. */
export const newPlace = 'neu';
const mostRows = 60;
/** `shownFrom` of a form whose dates are not shown, because all of them are over. */
export const nothingShown = 'over';

export function emptyValues({
  id,
  ...known
}: { id: string } & Partial<EventFormValues>): EventFormValues {
  const texts = Object.fromEntries([...textFields, ...choiceFields].map((name) => [name, '']));
  return {
    ...(texts as FormTexts & FormChoices),
    version: '',
    conflict: '',
    allDay: false,
    dropIn: false,
    more: [],
    dropped: [],
    category: 'other',
    repeat: 'none',
    ends: 'never',
    audience: 'public',
    onHoliday: 'hold',
    ...known,
    id,
  };
}

/** Reads what a browser sent, without judging it. A field that is missing is empty. */
export function readEventForm(form: FormData | URLSearchParams): EventFormValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  const values = emptyValues({ id: text('id') });
  for (const name of [...textFields, ...choiceFields]) values[name] = text(name);
  return {
    ...values,
    repeat: text('repeat') || 'none',
    ends: text('ends') || 'never',
    version: text('version'),
    conflict: text('conflict'),
    allDay: form.has('allDay'),
    dropIn: form.has('dropIn'),
    more: readMore(text),
    dropped: form.getAll('dropped').map(String),
  };
}

function readMore(text: (name: string) => string): MoreDate[] {
  return Array.from({ length: mostRows }, (_, row) => ({
    seriesId: text(`more.${row}.seriesId`),
    date: text(`more.${row}.date`),
    startTime: text(`more.${row}.startTime`),
    endTime: text(`more.${row}.endTime`),
  })).filter((row) => row.date !== '' || row.startTime !== '' || row.endTime !== '');
}

export const emptyRow = (): MoreDate => ({ seriesId: '', date: '', startTime: '', endTime: '' });

/** Rows for further dates that the form shows empty, so that it works without JavaScript. */
export const spareRows = (): MoreDate[] => [emptyRow(), emptyRow()];

/** What the preview needs of the form, as a query: no texts, so that the address stays short. */
export function previewQuery(values: EventFormValues): string {
  const asked = [
    ...(['id', 'version', 'shownFrom', 'date', 'startTime', 'endTime', 'endDate'] as const),
    ...(['repeat', 'rrule', 'ends', 'until', 'count'] as const),
    ...(['placeId', 'organisationId', 'onHoliday', 'setUp', 'clear', 'helpers'] as const),
  ].map((name) => [name, values[name]]);
  const rows = values.more.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`more.${index}.${name}`, value]),
  );
  const ticked = values.allDay ? [['allDay', 'on']] : [];
  const dropped = values.dropped.map((id) => ['dropped', id]);
  return new URLSearchParams(
    [...asked, ...rows, ...ticked, ...dropped].filter(([, value]) => value) as [string, string][],
  ).toString();
}
