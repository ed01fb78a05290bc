import type { Spoken } from '../vi.ts'

/** For somebody who came back: few questions, none about what happened, nothing promised. */
export const returned: Spoken['returned'] = {
  no_retelling:
    'It is good that you are back. You do not need to tell what happened. Only a few questions about what is needed now; skip any that you do not want to answer.',
  afraid:
    'Anybody in that situation would worry. Nobody here can say beforehand how it turns out. You have the right to meet free legal aid and ask them.',

  state: 'How are things right now, and is there a place to stay? Choose one, or write a few words.',
  state_fine: 'All right for now',
  state_no_shelter: 'No place to stay',
  state_hurt: 'Ill or hurt',
  state_pregnant: 'Pregnant',
  state_threatened: 'Being threatened',
  threatened_now:
    'Is that person nearby, or on the way? If it is urgent, call 113. Choose "Yes" and this becomes an urgent report.',
  hurt_now:
    'With strong pain, bleeding, trouble breathing or a birth coming, call 115 first. Is somebody needed to come and help right now?',

  with_children: 'Are there children or anyone under 18 with you?',
  children_too:
    'By law, children and people under 18 who came along are considered for help too: food and shelter, medical care, someone to listen, schooling.',

  needs: 'What is needed first? Choose one thing at a time, or say it in your own words.',
  needs_more: 'Noted. Is anything else needed? If not, choose "That is all".',
  need_health: 'Medical care',
  need_shelter: 'A place to stay',
  need_papers: 'Papers',
  need_money: 'Food, travel',
  need_mind: 'Someone to listen',
  need_study: 'School, training',
  need_legal: 'Legal aid',
  need_work: 'Work, a loan',
  need_unknown: 'Not known yet',
  enough: 'That is all',

  care: 'Medical care, someone to listen: the commune health station helps first. By law it is considered while checks still go on.',
  care_unsure: 'Medical care, someone to listen: ask the commune health station.',
  living:
    'A place to stay, food, travel: tell the police or the commune office. By law it is considered while checks still go on.',
  living_unsure: 'A place to stay, food, travel: ask the police or the commune office.',
  legal:
    'Legal aid (someone who knows the law helps): free of charge. By law it is considered while checks still go on.',
  legal_unsure: 'Legal aid: ask the police or the commune office where to find it.',
  papers:
    'Papers lost or taken: ask the police or the one-stop desk of the commune. Just say which paper is needed.',
  before:
    'Before the checks are over, the law already lets urgent help be considered: food and shelter, medical care, travel, someone to listen, an interpreter, legal aid. If it is urgent, say so now.',
  before_unsure: 'If something is urgent, say so now; there is no need to wait until checks are over.',
  after:
    'School, training, work, a loan, help with the first hard time: considered after the authorities have finished their checks.',
  after_unsure: 'School, training, work, a loan: ask the Culture and Social Affairs office of the commune.',
  dossier:
    'These need an application on Form {{form}}; the Culture and Social Affairs office of the commune shows how. Hand it in there, by post, or on the National Public Service Portal, which says {{days}} working days.',
  dossier_unsure:
    'These need an application. Which form, where and how long: ask the Culture and Social Affairs office of the commune.',
  result: 'Everybody is in a different situation, so nobody here can say beforehand what will be given.',

  meets: 'Who would be easiest to talk to?',
  meets_woman: 'A woman officer',
  meets_health: 'A health worker',
  meets_womens_union: "The Women's Union",
  meets_anyone: 'Anyone',

  consent_why:
    'This is private, so each place is asked about by itself. Only the help that is needed is passed on, not what happened. Without a yes nothing is passed on, unless there is a child or somebody in danger. A yes can be taken back.',
  consent_health: 'May the health station know that care, or someone to listen, is needed?',
  consent_culture_office:
    'May the Culture and Social Affairs office of the commune know which help is needed?',
  consent_legal_aid: 'May legal aid know that a meeting is needed?',
  consent_womens_union: "May the Women's Union know that a meeting with them is wanted?",
  consent_yes: 'Yes, they may',
  consent_no: 'Not yet',

  reach: 'If need be, which way of getting back to you is safe?',
  reach_here: 'Write here',
  reach_phone: 'Call',
  reach_nobody: 'Please do not',
  phone:
    'Please write the phone number, and when a call is all right. It is kept apart; whoever opens it is recorded.',
  window: 'When is it safe to write? Any words will do, like "at noon" or "after 8 in the evening".',

  thanks: 'Thank you for writing. Your words have reached the police.',
  goodbye: 'Thank you for writing. Take care.',
}
