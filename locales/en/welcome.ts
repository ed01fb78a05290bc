import type { Spoken } from '../vi.ts'

export const welcome: Spoken['welcome'] = {
  safe_to_talk: 'Is it safe for you to write here now?',
  safe: 'It is safe',
  unsafe: 'It is not safe',
  short: 'Only a few words',
  stop: 'Stop',
  kept: 'What you wrote is kept; you will not have to tell it again.',
  who_reads:
    'Messages here are read by the commune police; what concerns officials of the commune or a village is read by the provincial police. If a child or anybody is in danger, those who can help must be told at once. To talk to somebody else, call 111 (free, recorded).\nTo stop at any time, write "Exit".',
  who_reads_short:
    'Only a few questions then. The commune police read this; if a child or anybody is in danger, those who can help must be told at once.',
}
