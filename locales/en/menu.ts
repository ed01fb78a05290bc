import type { Spoken } from '../vi.ts'

export const menu: Spoken['menu'] = {
  ask: 'What do you need help with?',
  ask_with_story: 'What you told us is kept. What do you need help with in this matter?',
  help: 'I need help now',
  relative: 'Help for a relative',
  report: 'Report a suspicion',
  offer: 'Ask about an offer',
  returned: 'I just came back',
  follow_up: 'Ask about my report',
  learn: 'Learn, phone numbers',
  officer: 'Write to an officer',
  language: 'Another language',
  kept: 'What you wrote is kept.',
  officer_ready:
    'Write whatever you need here; it goes straight to the commune police. There may be nobody to read it at once; if it is urgent call 113, or 111.\nTo choose something else, write "Menu".',
  officer_code: 'Code of this conversation: {{code}}. Write it down, and you can ask about it later.',
}
