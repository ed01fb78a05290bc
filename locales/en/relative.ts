import type { Spoken } from '../vi.ts'

export const relative: Spoken['relative'] = {
  danger:
    'A few short questions. Skip any that you cannot answer.\nIs that person in danger right now, or is somebody pressing for money?',
  danger_yes: 'Yes, in danger now',
  danger_deadline: 'Pressed for money',
  do_not_pay:
    'If somebody asks for money, do not send any before you have met the police. Keep all messages, phone numbers and account numbers. Do not tell the broker that you wrote here. If money was already sent, just say so: the police need to know.',
  who: 'Who is that person to you, and how old? A few words will do, such as "my sister, 18 years old". Or choose only the age.',
  age_under_16: 'Under 16',
  age_16_17: '16 or 17',
  age_adult: '18 or older',
  last_contact:
    'When were you last in touch with that person? If you remember what was said, or the number they called from, write it here.',
  last_today: 'Today or yesterday',
  last_week: 'This week',
  last_month: 'This month',
  last_longer: 'Over a month ago',
  went_with:
    'Who did they go with, to do what, since when, and who keeps their papers? Tell what you know. You can write or send a voice message.',
  abroad: 'Where is that person now? If abroad, write the country and the place, if you know them.',
  abroad_yes: 'Abroad, not sure',
  abroad_no: 'In Vietnam',
  ransom: 'Is somebody asking for money before that person may come home?',
  ransom_asked: 'Yes, no date yet',
  ransom_deadline: 'Yes, with a date',
  wants: 'What do you wish for most right now?',
  wants_home: 'To have them home',
  wants_news: 'To know how they are',
  wants_advice: 'To ask what to do',
  may_reach:
    'Is it safe for that person if an officer writes to or calls them? If you are not sure, choose "Do not contact".',
  may_reach_yes: 'Safe to contact',
  may_reach_no: 'Do not contact',
  kept_apart:
    'If that person is abroad, the family can also call the citizen protection line, day and night: +84 981 84 84 84.\nWhat that person may tell the police is not passed on here, not even to the family.',
  asks_after: 'Ask about them',
  nothing_told:
    'What concerns this person is not told to anybody here, whether there is news or not. To ask an officer, write "Menu" and choose to write to an officer.',
}
