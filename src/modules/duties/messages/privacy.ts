import { defineMessages } from '#platform/i18n/index.ts';

/** What is said under /datenschutz of duties; the numbers are those of the rules. */
export const dutyPrivacyMessages = defineMessages({
  de: {
    'duties.privacy.title': 'Wenn Sie Dienste übernehmen',
    'duties.privacy.own':
      'Wir speichern, was Sie können und wofür man Sie fragen darf, wenn jemand ausfällt. Haben Sie einen persönlichen Link oder eine Kalenderadresse, speichern wir davon nur eine Prüfsumme. Das alles löschen wir, wenn Ihr Name gelöscht wird.',
    'duties.privacy.absence':
      'Tragen Sie Urlaub oder andere Abwesenheit ein, speichern wir die Tage, damit Sie nicht eingeteilt werden. Warum Sie weg sind, fragen wir nicht. {days} Tage danach löschen wir sie.',
    'duties.privacy.asked':
      'Wird eine Vertretung gesucht, speichern wir, wer wann gefragt wurde und was die Antwort war, damit niemand zweimal gefragt wird. {days} Tage nach dem Ende der Suche löschen wir das.',
    'duties.privacy.served':
      'Wer wann welchen Dienst hatte und wie lange, bleibt gespeichert, für Bescheinigungen und die Jahresbilanz. Statt Ihres Namens steht dort eine Nummer. Ist Ihr Name gelöscht, führt sie zu niemandem mehr.',
    'duties.privacy.reminder':
      'Die Erinnerung am Abend vorher hat einen Link, mit dem Sie absagen können. Davon speichern wir eine Prüfsumme und löschen sie nach {days} Tagen.',
    'duties.erases.reminder': 'Links, mit denen man einen vergangenen Dienst absagen konnte',
    'duties.erases.absence': 'Vergangene Abwesenheiten',
    'duties.erases.search': 'Beendete Suchen nach einer Vertretung, mit allen Antworten',
    'duties.erases.person': 'Angaben zu Diensten von Leuten, deren Name gelöscht ist',
    'duties.export.own': 'Was Sie zu Diensten angegeben haben',
    'duties.export.absence': 'Ihre Abwesenheiten',
    'duties.export.standing': 'Ihre festen Einteilungen',
    'duties.export.served': 'Ihre Dienste',
    'duties.export.asked': 'Wann Sie gefragt wurden, ob Sie einspringen',
    'duties.export.searched': 'Vertretungen, die Sie gesucht haben',
    'duties.export.secrets':
      'Prüfsummen von Links: Wer den Link hat, könnte für Sie zusagen und absagen.',
    'duties.export.done_for_others':
      'Was Sie für andere eingetragen haben: Das sind deren Angaben. Dass Sie es eingetragen haben, steht in Ihrem Verlauf.',
  },
  en: {
    'duties.privacy.title': 'When you do duties',
    'duties.privacy.own':
      'We store what you can do and what you may be asked for when somebody cannot come. When you have a personal link or a calendar address, we store only a checksum of it. We erase all of that when your name is erased.',
    'duties.privacy.absence':
      'When you write down holidays or other absence, we store the days, so that you are not put down for them. We do not ask why you are away. We erase them {days} days later.',
    'duties.privacy.asked':
      'When a stand-in is looked for, we store who was asked when and what the answer was, so that nobody is asked twice. We erase that {days} days after the search has ended.',
    'duties.privacy.served':
      'Who had which duty when and how long stays stored, for certificates and the balance of the year. Instead of your name it holds a number. When your name is erased, it leads to nobody any more.',
    'duties.privacy.reminder':
      'The reminder of the evening before has a link by which you can say that you cannot come. We store a checksum of it, and erase it after {days} days.',
    'duties.erases.reminder': 'Links by which one could give back a duty that is over',
    'duties.erases.absence': 'Past absences',
    'duties.erases.search': 'Ended searches for a stand-in, with all answers',
    'duties.erases.person': 'What people whose name is erased said about duties',
    'duties.export.own': 'What you said about duties',
    'duties.export.absence': 'Your absences',
    'duties.export.standing': 'Your standing assignments',
    'duties.export.served': 'Your duties',
    'duties.export.asked': 'When you were asked to stand in',
    'duties.export.searched': 'Stand-ins that you looked for',
    'duties.export.secrets':
      'Checksums of links: whoever has the link could say yes and no for you.',
    'duties.export.done_for_others':
      'What you wrote down for others: that is theirs. That you wrote it down stands in your history.',
  },
});
