import type { Spoken } from '../vi.ts'

export const staff: Spoken['staff'] = {
  menu_label: 'Staff code',
  code: 'This part is for people whom the commune police gave a code. Write the 8 digits here. Without a code write "Back".',
  code_wrong:
    'This code opened nothing. Each code works once, within 7 days. Check each digit, or ask the commune police for a new one. Without a code write "Back".',
  too_many_tries: 'That was tried many times; please try again later. If it is urgent call 113, or 111.',
  menu: 'What would you like to report today? If it is urgent, just write it or say it.',
  now: 'Report now',
  periodic: 'Periodic report',
  nil: 'Nothing new',
  speaker: 'Loudspeaker text',
  done: 'Done',

  danger: 'Is anybody in danger right now, or about to be taken away?',
  child: 'Is a child or anybody under 18 concerned?',
  what: 'What is it: strangers lodging, somebody recruiting for work far away, a marriage through a broker, or something else? Tell it briefly, once. Writing and voice are both fine.',
  what_health:
    'What at the station makes you worry: injuries, a pregnancy, a companion who answers instead, no hold of their own papers? Tell it briefly, once. Writing and voice are both fine.',
  what_school:
    'What at school makes you worry: long absence, a stranger met online, somebody offering work? Tell it briefly, once. Writing and voice are both fine.',
  what_union:
    'What among your members makes you worry: somebody recruiting for work far away, a broker, leaving because of a debt? Tell it briefly, once. Writing and voice are both fine.',
  out_of_touch: 'Someone out of touch',
  what_gone:
    'Out of touch since when, where did they go before, with whom? Tell as much as you know. Writing and voice are both fine.',
  where: 'In which village, near what that is easy to find?',
  who: 'Who is it? Initials, or how they are related, are enough: "Ms T., daughter of Mrs N.". The full name only if it is really needed; whoever opens this report is recorded.',
  acted:
    'What was done already? For example: called the commune police, told the village head. If nothing, skip.',
  received:
    'It has reached the police. Urgent reports are read first; there may be nobody to read it at once. If it is urgent call 113, or 111.',
  careful:
    'Please do not check it yourself, do not question the people concerned, do not speak of it in a Zalo group: it can bring them into more danger.',

  count_away:
    'The periodic report needs numbers only, nobody\'s name.\nHow many people are away for work? If it is not known, write "not known".',
  count_out_of_touch: 'How many of them have been out of touch for more than a month?',
  count_strangers: 'How many strangers are lodging in the village?',
  count_brokers: 'How many brokers, recruiters or matchmakers came to the village in this period?',
  count_none: 'Nobody',
  count_unknown: 'Not known',
  count_again:
    'What you wrote is kept. This question needs just a number; if it is not known, write "not known".',
  note: 'Anything else to say? For example how many meetings were held. Writing and voice are both fine.',
  periodic_received: 'The periodic report has reached the commune police.',
  tell_each:
    'When somebody is out of touch, officers are reminded to look again after three, seven and thirty days. If you know more about one of them choose "Done", then "Report now", and tell of each person separately.',
  nil_received: 'Written down: nothing new in this period.',
  filed: 'If you remember anything else, write it here. When that is all, choose "Done".',
  goodbye: 'Thank you for looking after people. Next time come in with the words "Bao cao thon".',

  ask_speaker: 'Which text do you need?',
  about_work: 'Work far away',
  about_marriage: 'Arranged marriages',
  about_children: 'Children online',
  about_numbers: 'Phone numbers',
  speaker_before:
    'This is a sample. Before it is read out, ask the commune police and the culture and social office whether they agreed to it.',
  speaker_work:
    'Dear neighbours. In many places people are offered easy work far away for much money. Some who went had their papers taken and were made to do other work.\nBefore leaving, ask where it is, for whom, and what the contract says. Give your papers to nobody. If somebody hurries you or says to hide it from your family, stop.\nTo ask, call 111, free of charge, recorded; or ask the commune police. If it is urgent call 113.',
  speaker_marriage:
    'Dear neighbours. A marriage far away through a broker, without having met and without a common language, can be a trap. Some families were paid first, and their daughter could not come back.\nBefore saying yes, ask the commune. If somebody looks for girls in the village, tell the commune police.\nTo ask, call 111, free of charge, recorded. If it is urgent call 113.',
  speaker_children:
    'Dear neighbours. Children meet strangers online and are invited out, to work, to leave school. Ask them every day whom they met and what they talked about. Listen without scolding.\nIf a child is missing from home or class and nobody knows where it is, tell the commune police early; there is no need to wait.\nChildren who need help call 111, free of charge, day and night, recorded. If it is urgent call 113.',
  speaker_numbers:
    'Dear neighbours. Please note three numbers. In danger: call 113. Children who need help, or suspected trafficking: call 111, free of charge, day and night, recorded. Medical emergency: call 115.\nIf something worries you, you can also write to the commune police on the Zalo page of the commune, in private, not in a group.',
}
