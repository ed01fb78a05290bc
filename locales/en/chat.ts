import type { Spoken } from '../vi.ts'

/** The resident's chat page: the frame around the talk. What the bot itself says stands with each dialogue. */
export const chat: Spoken['chat'] = {
  channel: 'Message channel',
  channel_of: 'Message channel of the police of {{name}}',
  quick_exit: 'Quick exit',
  emergency: 'In danger, call now',
  police: 'Police',
  child_line: 'Children, trafficking',
  ambulance: 'Ambulance',
  about: 'What does this page remember?',
  about_memory:
    'The conversation lives in this browser tab only. “Quick exit” makes the page forget it all. To come back later, remember the code that you were given here.',
  about_history:
    '“Quick exit” cannot clear the browser’s history. If others may look at your phone, clear the history yourself.',
  about_kept: 'What you have sent stays with us, so that an officer can read it.',
  log: 'Conversation',
  from_channel: 'The channel writes',
  from_you: 'You write',
  write: 'Write a message',
  send: 'Send',
  attach: 'Photo, voice',
  photo: 'Photo',
  voice: 'Voice',
  video: 'Video',
  file: 'File',
  sending: 'Sending…',
  sent: 'Sent',
  will_retry: 'Not sent yet, trying again',
  refused: 'This cannot be sent. Please write it differently.',
  refused_file: 'This file cannot be sent. Please try another one.',
  too_big: 'This file is larger than 10 MB and was not sent. Please try a smaller one.',
  too_long: 'This message is longer than {{n}} characters. Please send it in two.',
  lost_file: 'The page was loaded again, so this file was not sent. Please choose it again.',
  answering: 'Answering…',
  offline:
    'No connection. Messages that were not sent are kept here and go out when it is back. If it is urgent call 113 or 111.',
  reconnecting: 'Connecting again…',
  new_talk: 'The conversation before has been closed. This is a new one.',
  no_channel: 'There is no channel of this commune. If you need help call 113 or 111.',
}
