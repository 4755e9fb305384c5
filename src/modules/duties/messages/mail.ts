import { defineMessages } from '#platform/i18n/index.ts';

/** Mails about duties, each in the language in which whoever gets it likes to be written to. */
export const dutyMailMessages = defineMessages({
  de: {
    'duties.mail.ask.subject': 'Können Sie einspringen? {duty}, {when}',
    'duties.mail.ask.text':
      'Guten Tag {name},\n\nfür diesen Dienst wird jemand gesucht:\n\n{duty}\n{when}\n{place}\n\nKönnen Sie? Hier sagen Sie ja oder nein, ohne Anmeldung:\n{link}\n\nWer zuerst ja sagt, hat den Dienst. Wenn Sie nicht können, sagen Sie bitte nein: Dann wird gleich jemand anderes gefragt.\n\nVielen Dank!',
    'duties.mail.settled.subject': 'Schon geregelt: {duty}, {when}',
    'duties.mail.settled.text':
      'Guten Tag,\n\nSie waren gefragt worden, ob Sie einspringen können:\n\n{duty}\n{when}\n\nDas ist geregelt, es kommt jemand. Sie müssen nichts mehr tun. Danke, dass man Sie fragen darf!',
    'duties.mail.found.subject': 'Vertretung gefunden: {duty}, {when}',
    'duties.mail.found.text':
      'Guten Tag,\n\nSie konnten diesen Dienst nicht machen:\n\n{duty}\n{when}\n\nEs ist Ersatz da: {who}. Sie müssen nichts mehr tun.',
    'duties.mail.remind.subject': 'Morgen: {duty}, {when}',
    'duties.mail.remind.text': 'Guten Tag,\n\nmorgen haben Sie Dienst:\n\n{duty}\n{when}',
    'duties.mail.remind.place': 'Ort: {place}',
    'duties.mail.remind.with': 'Mit Ihnen im Dienst: {names}',
    'duties.mail.remind.alone': 'Sie sind allein eingeteilt.',
    'duties.mail.remind.link':
      'Wenn Sie doch nicht können, sagen Sie es bitte hier, ohne Anmeldung:\n{link}',
    'duties.mail.off.subject':
      '{count, plural, one {Ihr Dienst fällt aus: {duty}, {when}} other {# Ihrer Dienste fallen aus, ab {when}}}',
    'duties.mail.off.text':
      '{count, plural, one {Guten Tag,\n\nIhr Dienst findet nicht statt:\n\n{list}} other {Guten Tag,\n\ndiese Dienste finden nicht statt:\n\n{list}}}',
    'duties.mail.off.reason': 'Der Grund: {why}',
    'duties.mail.off.end':
      '{count, plural, one {Sie brauchen nicht zu kommen. Findet Ihr Dienst doch statt, schreiben wir Ihnen. Sie sind dann wieder eingetragen.} other {Sie brauchen nicht zu kommen. Findet einer davon doch statt, schreiben wir Ihnen. Sie sind dann wieder eingetragen.}}',
    'duties.mail.on.subject':
      '{count, plural, one {Ihr Dienst findet doch statt: {duty}, {when}} other {# Ihrer Dienste finden doch statt, ab {when}}}',
    'duties.mail.on.text':
      '{count, plural, one {Guten Tag,\n\nIhr Dienst war abgesagt. Jetzt findet er doch statt:\n\n{list}} other {Guten Tag,\n\ndiese Dienste waren abgesagt. Jetzt finden sie doch statt:\n\n{list}}}',
    'duties.mail.on.end':
      'Sie sind wieder eingetragen. Wenn Sie nicht mehr können, sagen Sie uns bitte Bescheid.',
    'duties.mail.on.link':
      '{count, plural, one {Hier geht das mit einem Druck auf „Ich kann nicht“:\n{link}} other {Hier stehen Ihre Dienste. In jedem gibt es dafür „Ich kann nicht“:\n{link}}}',
    'duties.mail.exhausted.subject': 'Niemand mehr zu fragen: {duty}, {when}',
    'duties.mail.exhausted.text':
      'Guten Tag,\n\nfür diesen Dienst wird eine Vertretung gesucht:\n\n{duty}\n{when}\n\nPer Mail ist niemand mehr da, den man fragen kann. Anrufen können Sie noch, oder eine Nachricht in eine Gruppe schicken.',
    'duties.mail.exhausted.link': 'Die Telefonliste und die Nachricht stehen hier:\n{link}',
    'duties.mail.swap.subject': '{who} möchte mit Ihnen tauschen',
    'duties.mail.swap.text':
      'Guten Tag,\n\n{who} möchte einen Dienst mit Ihnen tauschen.\n\n{who} gibt ab:\n{given}\n\nund übernimmt dafür von Ihnen:\n{taken}\n\nHier sagen Sie ja oder nein:\n{link}',
  },
  en: {
    'duties.mail.ask.subject': 'Can you stand in? {duty}, {when}',
    'duties.mail.ask.text':
      'Hello {name},\n\nsomebody is needed for this duty:\n\n{duty}\n{when}\n{place}\n\nCan you do it? Please say yes or no here, without signing in:\n{link}\n\nThe first to say yes gets it. If you cannot, please say no: then somebody else is asked at once.\n\nThank you!',
    'duties.mail.settled.subject': 'Settled: {duty}, {when}',
    'duties.mail.settled.text':
      'Hello,\n\nyou were asked whether you can stand in:\n\n{duty}\n{when}\n\nIt is settled: somebody is coming. There is nothing for you to do. Thank you for letting us ask!',
    'duties.mail.found.subject': 'Stand-in found: {duty}, {when}',
    'duties.mail.found.text':
      'Hello,\n\nyou could not do this duty:\n\n{duty}\n{when}\n\nSomebody is coming instead: {who}. There is nothing for you to do.',
    'duties.mail.remind.subject': 'Tomorrow: {duty}, {when}',
    'duties.mail.remind.text': 'Hello,\n\ntomorrow you are on duty:\n\n{duty}\n{when}',
    'duties.mail.remind.place': 'Place: {place}',
    'duties.mail.remind.with': 'On duty with you: {names}',
    'duties.mail.remind.alone': 'You are on your own.',
    'duties.mail.remind.link':
      'If you cannot come after all, please say so here, without signing in:\n{link}',
    'duties.mail.off.subject':
      '{count, plural, one {Your duty is called off: {duty}, {when}} other {# of your duties are called off, from {when}}}',
    'duties.mail.off.text':
      '{count, plural, one {Hello,\n\nyour duty does not take place:\n\n{list}} other {Hello,\n\nthese duties do not take place:\n\n{list}}}',
    'duties.mail.off.reason': 'The reason: {why}',
    'duties.mail.off.end':
      '{count, plural, one {You do not need to come. If your duty takes place after all, we will write to you. You are then put down for it again.} other {You do not need to come. If one of them takes place after all, we will write to you. You are then put down for it again.}}',
    'duties.mail.on.subject':
      '{count, plural, one {Your duty takes place after all: {duty}, {when}} other {# of your duties take place after all, from {when}}}',
    'duties.mail.on.text':
      '{count, plural, one {Hello,\n\nyour duty was called off. Now it takes place after all:\n\n{list}} other {Hello,\n\nthese duties were called off. Now they take place after all:\n\n{list}}}',
    'duties.mail.on.end': 'You are put down again. If you cannot come any more, please tell us.',
    'duties.mail.on.link':
      '{count, plural, one {Press “I cannot” here:\n{link}} other {Your duties are here. Each has an “I cannot”:\n{link}}}',
    'duties.mail.exhausted.subject': 'Nobody left to ask: {duty}, {when}',
    'duties.mail.exhausted.text':
      'Hello,\n\nwe are looking for somebody to stand in for this duty:\n\n{duty}\n{when}\n\nThere is nobody left to ask by mail. You can still ring, or send a message to a group.',
    'duties.mail.exhausted.link': 'The list of whom to ring and the message are here:\n{link}',
    'duties.mail.swap.subject': '{who} would like to swap with you',
    'duties.mail.swap.text':
      'Hello,\n\n{who} would like to swap a duty with you.\n\n{who} gives you:\n{given}\n\nand takes from you:\n{taken}\n\nSay yes or no here:\n{link}',
  },
});
