import { defineMessages } from '#platform/i18n/index.ts';

/** What the team reads about its screen. */
export const displaysMessages = defineMessages({
  de: {
    'displays.nav': 'Schaufenster',
    'displays.team.title': 'Schaufenster',
    'displays.team.lead':
      'Ein Bildschirm im Fenster des Büros zeigt von selbst die nächsten Termine, Meldungen und ob gerade geöffnet ist.',
    'displays.team.look': 'Bildschirm ansehen',
    'displays.team.look_text':
      'So sieht er gerade aus. Drehen Sie Ihr Gerät: Hoch und quer passt er sich an.',
    'displays.team.set_up': 'Bildschirm einrichten',
    'displays.team.set_up_text': 'Die Anleitung für das Einrichten können Sie ausdrucken.',
    'displays.team.state': 'Läuft er?',
    'displays.team.never': 'Es hat sich noch kein Bildschirm gemeldet.',
    'displays.team.never_text':
      'Zwei Minuten nachdem er eingeschaltet ist, steht hier, wann er sich zuletzt gemeldet hat.',
    'displays.team.seen_now': 'Der Bildschirm hat sich gerade eben gemeldet.',
    'displays.team.seen_minutes':
      'Der Bildschirm hat sich zuletzt vor {count, plural, one {einer Minute} other {# Minuten}} gemeldet.',
    'displays.team.seen_hours':
      'Der Bildschirm hat sich zuletzt vor {count, plural, one {einer Stunde} other {# Stunden}} gemeldet.',
    'displays.team.seen_days':
      'Der Bildschirm hat sich zuletzt vor {count, plural, one {einem Tag} other {# Tagen}} gemeldet.',
    'displays.team.silent_text':
      'Ist er aus, oder fehlt ihm das Internet? Ohne Internet zeigt er eine Woche lang weiter, was er weiß. Hilft Aus- und Einschalten nicht, sehen Sie in der Anleitung nach.',
    'displays.team.few_data':
      'Notiert wird nur, wann sich zuletzt irgendein Bildschirm gemeldet hat. Nach {days} Tagen ohne Meldung wird auch das gelöscht.',
    'displays.team.settings': 'Einstellungen',
    'displays.team.used': 'Wir haben einen Bildschirm im Schaufenster',
    'displays.team.used_hint':
      'Dann steht er unter „Bekannt machen“, auch bevor er sich das erste Mal meldet.',
    'displays.team.seconds': 'Wie lange ein Bild steht',
    'displays.team.seconds_value': '{count} Sekunden',
    'displays.team.notices': 'Meldungen zeigen',
    'displays.team.notices_none': 'keine',
    'displays.team.notices_days': '{days} Tage lang',
    'displays.team.night': 'Nachts dunkel',
    'displays.team.night_hint':
      'Wer ihn antippt, sieht ihn eine Minute lang hell. Beide Felder leer: Er bleibt die ganze Nacht hell.',
    'displays.team.night_from': 'Dunkel ab',
    'displays.team.night_until': 'Hell ab',
    'displays.team.english': 'Abwechselnd auf Deutsch und Englisch',
    'displays.team.save': 'Speichern',
    'displays.team.saved': 'Gespeichert. Der Bildschirm übernimmt es in wenigen Minuten.',
    'displays.team.errors': 'Das hat noch nicht geklappt',
    'displays.team.error.night': 'Geben Sie beide Uhrzeiten an, zum Beispiel 22:00 und 06:00.',
    'displays.team.error.same': 'Die beiden Uhrzeiten müssen verschieden sein.',
    'displays.team.error.choice': 'Wählen Sie eine der angebotenen Möglichkeiten.',
    'displays.team.conflict':
      'Jemand anderes hat inzwischen gespeichert. Was dort steht, sehen Sie jetzt; ändern Sie es bitte noch einmal.',
    'displays.due.silent':
      'Der Bildschirm im Schaufenster hat sich seit {days, plural, one {einem Tag} other {# Tagen}} nicht gemeldet',
    'displays.channel.name': 'Schaufenster',
    'displays.channel.done': 'wird gezeigt',
    'displays.channel.shown': 'auf dem Bildschirm',
    'displays.channel.will': 'sieben Tage vorher, von selbst',
    'displays.privacy.title': 'Der Bildschirm im Schaufenster',
    'displays.privacy.1':
      'Der Bildschirm sagt uns alle paar Minuten, dass er läuft. Wir merken uns nur den letzten Zeitpunkt, nicht welches Gerät es war, und löschen ihn nach {days} Tagen. Wer die Seite des Bildschirms öffnet, hat danach eine Kopie dieser Seite im eigenen Browser, damit sie auch ohne Internet läuft. Über Besucherinnen und Besucher steht nichts darin.',
    'displays.erases.screen': 'Bildschirme, die sich nicht mehr melden',
  },
  en: {
    'displays.nav': 'Shop window',
    'displays.team.title': 'Shop window',
    'displays.team.lead':
      'A screen in the window of the office shows by itself the next dates, notices, and whether it is open.',
    'displays.team.look': 'Look at the screen',
    'displays.team.look_text':
      'This is how it looks now. Turn your device: it suits portrait and landscape.',
    'displays.team.set_up': 'Set up a screen',
    'displays.team.set_up_text': 'The steps for setting it up can be printed.',
    'displays.team.state': 'Is it running?',
    'displays.team.never': 'No screen has been heard of yet.',
    'displays.team.never_text':
      'Two minutes after it is switched on, this page says when it was last heard of.',
    'displays.team.seen_now': 'The screen was heard of just now.',
    'displays.team.seen_minutes':
      'The screen was last heard of {count, plural, one {a minute} other {# minutes}} ago.',
    'displays.team.seen_hours':
      'The screen was last heard of {count, plural, one {an hour} other {# hours}} ago.',
    'displays.team.seen_days':
      'The screen was last heard of {count, plural, one {a day} other {# days}} ago.',
    'displays.team.silent_text':
      'Is it off, or without internet? Without internet it goes on showing what it knows for a week. If switching it off and on does not help, see the instructions.',
    'displays.team.few_data':
      'All that is noted is when any screen was last heard of. After {days} days of silence that is erased too.',
    'displays.team.settings': 'Settings',
    'displays.team.used': 'We have a screen in the shop window',
    'displays.team.used_hint':
      'Then it stands under “Tell everyone”, even before it is first heard of.',
    'displays.team.seconds': 'How long a picture stays',
    'displays.team.seconds_value': '{count} seconds',
    'displays.team.notices': 'Show notices',
    'displays.team.notices_none': 'none',
    'displays.team.notices_days': 'for {days} days',
    'displays.team.night': 'Dark at night',
    'displays.team.night_hint':
      'Whoever touches it sees it bright for a minute. Both fields empty: it stays bright all night.',
    'displays.team.night_from': 'Dark from',
    'displays.team.night_until': 'Bright from',
    'displays.team.english': 'German and English in turn',
    'displays.team.save': 'Save',
    'displays.team.saved': 'Saved. The screen takes it over within a few minutes.',
    'displays.team.errors': 'That did not work yet',
    'displays.team.error.night': 'Give both times, for example 22:00 and 06:00.',
    'displays.team.error.same': 'The two times must be different.',
    'displays.team.error.choice': 'Choose one of what is offered.',
    'displays.team.conflict':
      'Somebody else has saved meanwhile. You see now what stands there; please change it once more.',
    'displays.due.silent':
      'The screen in the shop window has not been heard of for {days, plural, one {a day} other {# days}}',
    'displays.channel.name': 'Shop window',
    'displays.channel.done': 'is shown',
    'displays.channel.shown': 'on the screen',
    'displays.channel.will': 'seven days before, by itself',
    'displays.privacy.title': 'The screen in the shop window',
    'displays.privacy.1':
      'The screen tells us every few minutes that it is running. We note the last moment only, not which device it was, and erase it after {days} days. Whoever opens the page of the screen has a copy of that page in their own browser afterwards, so that it runs without internet. Nothing about visitors is in it.',
    'displays.erases.screen': 'Screens that are not heard of any more',
  },
});
