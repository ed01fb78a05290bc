import type { Spoken } from '../vi.ts'

export const report: Spoken['report'] = {
  danger: 'Is anybody in danger right now, or about to be taken away?',
  danger_self: 'Yes, I am',
  danger_other: 'Yes, someone else',
  child: 'Is a child, or anybody under 18, part of this?',
  what: 'What did you see or hear? A few words are enough. You can write or record your voice.',
  where: 'Where is it? Which village, near what?',
  where_online:
    'Which page, group or account is it? If you have the link, send it here. Do not write to them, do not agree to meet.',
  when: 'Since when? Is it still going on?',
  when_now: 'It is going on',
  when_past: 'It is over',
  who: 'Do you know who does it, how many they are, a number plate, an account? Tell only what you know; do not go and ask.',
  official: 'An official is in it',
  official_noted:
    'All right. What concerns officials of the commune or a village is read by the provincial police, not by the commune police.',
  who_official:
    'Who is it, and what do they do in the commune or the village? Tell only what you know; do not go and ask.',
  source: 'How do you know of this?',
  source_saw: 'I saw it myself',
  source_place: 'At a bar, lodging…',
  source_heard: 'I was told',
  source_online: 'I saw it online',
  identity:
    'How do you want to report?\n– With your name: an officer can reach you.\n– Name kept apart: officers are told to keep it so; whoever opens it is recorded.\n– Without a name. If you write over Zalo, its company still knows the account.',
  identity_named: 'With my name',
  identity_confidential: 'Keep my name apart',
  identity_anonymous: 'Without a name',
  name: 'What is your name, so that we know how to address you? It is kept apart; whoever opens it is recorded.',
  contact:
    'If you want an officer to call you back, write your number and a good time. If not, just skip this.',
  attachment:
    'If you already have a picture or a screenshot on your phone, send it here; if not, choose "Send report". Do not go back there, do not follow anybody, do not film: it is dangerous.',
  attachment_kept: 'Received. Send more if you have more; when you are done choose "Send report".',
  send: 'Send report',
  thanks: 'Thank you very much. Your report has reached the police.',
  code: 'The code of this report: {{code}}',
  next: 'Urgent reports are read first; there may be nobody to read it at once. If it becomes more urgent call 113, or 111.',
  secrecy:
    'Your name, if you gave one, is kept apart; whoever opens it is recorded. If you write over Zalo or another app, its company still knows which account wrote. If a child or anybody is in danger, those who can help must be told at once.',
  delete_chat:
    'If others may look at your phone, write the code on paper and delete this chat yourself: in the list of chats press long on this one and choose Delete. We cannot delete it for you.',
  code_saved: 'Have you written the code down? With it you can ask or add something later.',
  saved: 'I wrote it down',
  not_saved: 'Not yet',
  code_again: 'Here is the code: {{code}}. Take your time; write only the digits.',
  filed: 'If you remember anything else, just write it here. When that is all, choose "Done".',
  add: 'Add something',
  done: 'Done',
  adding: 'Just write, or send a picture that you already have.',
  added: 'Added to this report.',
  goodbye: 'Thank you for telling us. Take good care of yourself.',
}
