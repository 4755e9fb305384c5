import { defineMessages } from '#platform/i18n/index.ts';

/** The date list as a way by which people hear of something, on the board. */
export const channelMessages = defineMessages({
  de: {
    'mailing.channel': 'Terminliste per E-Mail',
    'mailing.channel.done': 'verschickt',
    'mailing.channel.sent_in': 'in der Ausgabe vom {day}',
    'mailing.channel.planned_in': 'im Entwurf „{subject}“',
    'mailing.channel.on_its_way': 'in der Ausgabe „{subject}“, die noch nicht verschickt ist',
  },
  en: {
    'mailing.channel': 'Date list by email',
    'mailing.channel.done': 'sent',
    'mailing.channel.sent_in': 'in the issue of {day}',
    'mailing.channel.planned_in': 'in the draft “{subject}”',
    'mailing.channel.on_its_way': 'in the issue “{subject}”, which is not sent yet',
  },
});
