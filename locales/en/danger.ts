import type { Spoken } from '../vi.ts'

/** The shortest words of all: read with shaking hands, perhaps with somebody looking on. */
export const danger: Spoken['danger'] = {
  passing_on:
    'Your message has reached the police, but there may be nobody to read it at once. If you can call, call 113.',
  need: 'What is needed most right now? Choose a line, or write a few words.',
  need_police: 'Police to come',
  need_unsafe: 'Not safe to write',
  need_advice: 'Ask how to get out',
  advice:
    'If running is more dangerous, do not run by yourself. Once among people, or with someone you trust, ask them to call 113. To ask what to do, call 111: free, calls are recorded. If someone may look at the phone, delete these messages.',
  place: 'Where is it? The address, the name of the place, or what can be seen around.',
  still_there: 'Still there now?',
  hurt: 'Is anybody hurt? Are there children?',
  hurt_yes: 'Someone is hurt',
  hurt_child: 'Children are here',
  hurt_both: 'Both',
  abroad: 'I am abroad',
  crossed: 'Already outside Vietnam?',
  consular:
    'Abroad, call the citizen protection line of the Foreign Ministry of Vietnam, day and night: +84 981 84 84 84.',
  country: 'Which country, city, compound? What do the signs around say?',
  family: 'Does the family know? If so, who, and on which number?',
  family_knows: 'They know',
  family_unaware: 'They do not know',
  uniform: 'If police come, may they wear police clothes?',
  uniform_yes: 'Police clothes: fine',
  uniform_no: 'Plain clothes',
  may_call: 'May this phone ring, or only messages?',
  call_yes: 'It may ring',
  call_no: 'Only messages',
  waiting:
    'All is written down. There may be nobody to read it at once: if it is urgent call 113, or 111. If running is more dangerous, do not run by yourself. If someone may look at the phone, delete these messages. Anything more, write it here.',
  advice_waiting:
    'All is written down. There may be nobody to read it at once: if it is urgent call 113, or 111. To have police come, choose it below at any time. Anything more, write it here.',
  abroad_waiting:
    'All is written down. There may be nobody to read it at once: if it is urgent call the Foreign Ministry on the number above. Whether to ask the police over there is up to you: only if they can be trusted. Anything more, write it here.',
  local_police: 'Ask police there',
  local_police_noted:
    'Noted for the officers: the police over there may be asked. Nobody has called them from here; if it is urgent call the number above.',
  code_word: 'Set a code word',
  code_word_ask:
    'A code word is a short word that only you know, to know each other by next time. Think of one that is easy to remember, like a fruit, and write it here.',
  code_word_kept: 'The code word is kept. Please remember it.',
  code: 'Code to go on with next time: {{code}}',
  added: 'Received and added.',
  silent: 'All right, later is fine. Send 1 when it suits.',
  can_talk: 'I can write now',

  witness_place: 'Where is this person? The address, the name of the place, anything to find it by?',
  witness_what: 'What is going on? One sentence.',
  witness_still_there: 'Is this person still there?',
  witness_waiting:
    'All is written down. Do not go in, do not follow, do not tell people around. There may be nobody to read it at once: if it is urgent call 113, or 111. Anything new, write it here.',
}
