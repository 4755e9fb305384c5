import { defineMessages } from '#platform/i18n/index.ts';

/** What the kinds of events are called. */
export const categoryMessages = defineMessages({
  de: {
    'calendar.category.meeting': 'Treffen',
    'calendar.category.office_hour': 'Öffnungszeit',
    'calendar.category.consultation': 'Sprechstunde',
    'calendar.category.festivity': 'Fest',
    'calendar.category.christmas': 'Rund um Weihnachten',
    'calendar.category.culture': 'Kultur',
    'calendar.category.family': 'Familie',
    'calendar.category.nature': 'Natur',
    'calendar.category.sport': 'Bewegung',
    'calendar.category.club': 'Vereinsleben',
    'calendar.category.other': 'Sonstiges',
  },
  en: {
    'calendar.category.meeting': 'Meeting',
    'calendar.category.office_hour': 'Opening hours',
    'calendar.category.consultation': 'Consultation',
    'calendar.category.festivity': 'Festival',
    'calendar.category.christmas': 'Christmas',
    'calendar.category.culture': 'Culture',
    'calendar.category.family': 'Family',
    'calendar.category.nature': 'Nature',
    'calendar.category.sport': 'Sport',
    'calendar.category.club': 'Club life',
    'calendar.category.other': 'Other',
  },
});
