import { defineMessages } from '#platform/i18n/index.ts';

/** What the deletion rules do next, and what they did. */
export const retentionMessages = defineMessages({
  de: {
    'team.retention.title': 'Was gelöscht wird',
    'team.retention.lead':
      'Das Programm löscht von selbst, was niemand mehr braucht. Hier sehen Sie vorher, was beim nächsten Mal geht. Nur ansehen: Diese Seite löscht nichts.',
    'team.retention.next': 'Nächstes Mal: {date}, {time} Uhr',
    'team.retention.each_minute': 'Läuft jede Minute.',
    'team.retention.all_districts':
      'Läuft ständig im Hintergrund und löscht, was abgelaufen ist. Gezählt wird es nicht: Zugänge gehören zu keinem Stadtteil.',
    'team.retention.count': '{what}: {count}',
    'team.retention.files': 'Dateien zu gelöschten Bildern gehen mit ihnen.',
    'team.retention.public': 'So steht es öffentlich unter Datenschutz',
    'team.retention.hand': 'Bleibt, bis es jemand herausnimmt',
    'team.retention.log': 'Was gelöscht wurde',
    'team.retention.log_text': 'Nur Zahlen, {days} Tage lang.',
    'team.retention.log_none': 'Bisher wurde nichts gelöscht.',
    'team.retention.log_line': '{date}: {what}: {count}',
  },
  en: {
    'team.retention.title': 'What is erased',
    'team.retention.lead':
      'The program erases by itself what nobody needs any more. Here you see beforehand what goes next time. This page only looks: it erases nothing.',
    'team.retention.next': 'Next time: {date}, {time}',
    'team.retention.each_minute': 'Runs each minute.',
    'team.retention.all_districts':
      'Runs in the background all the time and erases what is over. It is not counted: accounts belong to no district.',
    'team.retention.count': '{what}: {count}',
    'team.retention.files': 'Files of erased pictures go with them.',
    'team.retention.public': 'As it stands publicly under Privacy',
    'team.retention.hand': 'Stays until somebody takes it out',
    'team.retention.log': 'What was erased',
    'team.retention.log_text': 'Numbers only, for {days} days.',
    'team.retention.log_none': 'Nothing was erased so far.',
    'team.retention.log_line': '{date}: {what}: {count}',
  },
});
