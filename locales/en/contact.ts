import type { Spoken } from '../vi.ts'

export const contact: Spoken['contact'] = {
  reach: 'Should an officer get in touch later, and which way is safe? Without a choice we note: no contact.',
  reach_again: 'What was written is kept. So how may an officer get in touch?',
  here: 'Write here',
  phone: 'Phone call',
  nobody: 'No contact',
  ask_phone: 'Which number is safe to call?',
  window: 'When is it all right, and when not? For example: Sunday mornings, on the way to the market.',
  address: 'Which form of address would be right in Vietnamese?',
  anh: 'Anh',
  chi: 'Chi',
  em: 'Em',
  chau: 'Chau',
  bac: 'Bac',
  co: 'Co',
  chu: 'Chu',
  code_word:
    'Shall we agree on a code word in place of the code? Next time, on this phone, choose "Ask about my report" and write that word: it opens the report. Three to twenty letters, such as the name of a flower. Not your own name, not a cry for help.',
  word_unfit:
    'This word does not work. Please write another: three to twenty letters, no digits. To go on without one, write "Skip".',
  noted: 'How to get in touch is noted for the officers. It can be changed under "Ask about my report".',
  noted_nobody:
    'Noted for the officers: do not write, do not call. It can be changed under "Ask about my report".',
  decoy:
    'If somebody forces you to give the code, give one with another last digit: one higher (5 becomes 6, 9 becomes 0). It opens only talk about vegetables, and officers learn that somebody forced it.',
  leaving:
    'If somebody comes near, write "Exit": here you get one line about the weather, then silence. What was written above stays on the phone.',
}
