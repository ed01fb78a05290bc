import type { Spoken } from '../vi.ts'

export const followUp: Spoken['followUp'] = {
  ask: 'Write the 12-digit code here, with or without spaces. If a code word was set on this phone, write that word. If the code is lost, write "Back" and choose "Write to an officer".',
  not_found:
    'Nothing was opened. Whoever asks here can open only their own report, by its code or code word. Please check and write again; if there is none, write "Back".',
  too_many_tries: 'That was tried many times. Please try again later. If it is urgent call 113, or 111.',
  decoy:
    'Water spinach picked early in the morning is crisp. Soak it in light salt water for a while before washing.',
  status_new: 'The report has reached the police and waits for an officer to read it.',
  status_acknowledged: 'An officer has taken the report and is looking into it.',
  status_closed: 'The police have finished with this report. If there is anything new, just write.',
  found: 'What would help with this report? To add something, just write it.',
  add: 'Add more',
  contact: 'How to reach me',
  data: 'See, fix, delete',
  withdraw: 'Withdraw it',
  done: 'Done',
  adding: 'Go on, write it, or send a photo that is already there.',
  added: 'Added to this report.',
  ask_data:
    'Everybody may ask to see, correct or delete their own data. By law, whoever holds the data must answer within 2 working days. Which one?',
  see: 'Ask to see',
  correct: 'Ask to correct',
  delete: 'Ask to delete',
  keep: 'Leave it',
  ask_correct: 'What is not right, and how should it be? Please write it here.',
  ask_delete:
    'The police look at a request to delete as the law says. What concerns a person in danger or a child, they must keep. Ask to delete all the same?',
  ask_withdraw:
    'To withdraw means that this report should not be followed up. But where somebody is in danger, or a child is concerned, the police must keep it and go on. Withdraw it all the same?',
  asked_see:
    'The request to see it has gone to the police. To say how the answer may come, choose "How to reach me"; otherwise come back with the code another day and ask.',
  asked_correct: 'The request to correct it has gone to the police.',
  asked_delete:
    'The request to delete it has gone to the police. Messages on the phone can only be deleted on the phone.',
  asked_withdraw:
    'The wish to withdraw has gone to the police. To change it again, come back with the code at any time.',
}
