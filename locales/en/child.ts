import type { Spoken } from '../vi.ts'

/** For a child that may be afraid, alone or looked at: small words, short sentences. */
export const child: Spoken['child'] = {
  numbers:
    'Please call 111. It is there to help children. It is free, calls are recorded.\nIf someone hurts you or takes you away: call 113.\nIf you are badly hurt: call 115.',
  passing_on:
    'Your message is with the police now. Maybe nobody can read it at once: if you can call, call 111.\nYou are in danger, so this has to be told to people who can help you.',
  near: 'Is the person who scares you near you?',
  place: 'Where are you? Tell what you see: the name of a shop, a street, a village, a tree, a bridge.',
  adult: 'Is there a grown-up you trust? Who is it?',
  no_adult: 'Nobody',
  hurt: 'Are you hurt?',
  waiting:
    'You did very well. This is not your fault. Maybe nobody can read it at once: if you need help fast, call 111, or 113. If you want to say more, write it here.',
  added: 'Your message is here.',
  silent: 'Later is fine. When you have time, send 1.',
}
