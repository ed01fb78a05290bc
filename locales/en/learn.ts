import type { Spoken } from '../vi.ts'

export const learn: Spoken['learn'] = {
  themes: 'What would you like to know about? Choose a topic, or type a question.',
  titles: 'Choose what to read, or type a question.',
  more: 'You can type another question. If something is really happening, choose "Something else".',
  no_answer:
    'Sorry, there is no ready answer to this question. Try other words. To ask an officer choose "Something else", then "Write to an officer".',
  kept_unanswered:
    'There is no ready answer to this. What you wrote is kept. To ask an officer choose "Write to an officer".',
  kept_story:
    'What you wrote is kept. This is a matter for a person to read; a ready text cannot answer it. If it is urgent call 113, or 111.',
  see_also: 'You may be looking for the text below. Type its title to read it:',
  other_theme: 'Other topics',
  other_errand: 'Something else',

  theme_signs: 'Warning signs',
  theme_work: 'False jobs, studies',
  theme_family: 'Marriage, babies',
  theme_children: 'Children online',
  theme_advice: 'What to do, or not',
  theme_law: 'What the law says',
  theme_rights: 'Right to be helped',
  theme_channel: 'About this channel',
  theme_numbers: 'Numbers to call',

  signs_offer_title: 'Suspicious offer',
  signs_offer:
    'Stop and ask more when an offer has some of these:\n– Unusually high pay, no skills, no contract.\n– Somebody pays the journey and hurries you.\n– You are told to say nothing to the family.\n– Strangers meet you, the place changes, the way leads over the border by a path.\n– They want to hold your papers or phone, or ask you to bring friends.\nIf you see any of these, choose "Something else", then "Ask about an offer".',
  signs_forced_title: 'Somebody is forced',
  signs_forced:
    'A person may be forced when:\n– They cannot move freely, somebody is always there and answers for them.\n– Their papers, phone or wages are kept.\n– They are told of a debt that keeps growing.\n– They are threatened or beaten, work far too long, live in bad conditions.\nSometimes only one sign shows. Do not press them with questions in front of others; tell the police.',
  signs_away_title: 'Odd signs from away',
  signs_away:
    'Take note when somebody of the family went away and:\n– left in a hurry with a person nobody knows, to an unclear place;\n– has the phone off, or calls very briefly as if someone listened;\n– asks for money at once, suddenly has a big debt;\n– talks unlike before, and says nothing about where they live.\nBeing away for long is nothing bad by itself. If you worry choose "Something else", then "Help for a relative".',
  signs_child_title: 'Signs in a child',
  signs_child:
    'Take note when a child, or somebody under 18:\n– left school, lives with strangers, does not know where they are;\n– always has an adult answering for them;\n– works at night in a bar, is said to owe money;\n– suddenly has a phone or costly clothes, or hides the phone.\nIf you worry about a child call 111 (free, day and night, recorded), or report it here.',
  signs_place_title: 'Suspicious place',
  signs_place:
    'In the village take note when:\n– Many young women share one room and are picked up at night.\n– Strangers move in unregistered and ask young people to work far away.\n– Somebody is locked in, watched, or cries.\n– A pregnant woman is taken away and comes back without the child.\nDo not go in, do not follow, do not film. Remember place, time and number plate as you saw them, and report.',

  work_easy_title: 'Easy job, high pay',
  work_easy:
    'How it often goes: a post online looks for people to sit at a computer, very high pay, no diploma, travel and lodging paid. On arrival phone and papers are taken, the work is forced, and going home costs money.\nBefore you accept ask for the name of the company, the contract, the real place; ask your family and the commune police. If somebody hurries you or wants it hidden, stop.',
  work_scam_title: 'Forced to scam',
  work_scam:
    'There are closed compounds abroad where people are forced to cheat others online. Signs: phone taken, quotas, endless hours, fines, beatings, being sold on to another place, a ransom asked from the family.\nWho was forced should tell early to somebody who can help. The family can call the citizen protection line +84 981 84 84 84, or report here.',
  work_venue_title: 'Karaoke bar work',
  work_venue:
    'Girls are invited to factory or holiday work and end up in a karaoke or massage place. Then they hear that they have been bought, or owe the place money and must work it off; with each move the debt grows.\nSuch a debt is no reason to hold anybody. If you know where somebody under 18 is held so, call 111 (free, recorded), or report here.',
  work_boat_title: 'Debt at sea',
  work_boat:
    'How it often goes: a go-between online or a motorbike driver offers work on a fishing boat and pays an advance. On board it becomes a debt, papers are kept, people are beaten and cannot land.\nBefore leaving meet the owner, have the pay and the home port in writing, leave name and number of the boat at home. If somebody is held on a boat call 113.',
  work_study_title: 'False study abroad',
  work_study:
    'Be careful when somebody offers to arrange study or part-time work abroad and:\n– no language and no diploma is needed;\n– the school is not named, or does not answer;\n– they press for cash or keep the original papers;\n– they tell you to state what is not true, or to go as a tourist.\nCall the school yourself and ask a commune officer before you hand over money or papers.',
  work_export_title: 'Working abroad',
  work_export:
    'Before working abroad ask: which company sends you, has it a licence, what does the contract say, who keeps your papers, how do you come home. Leave a copy of the contract with your family.\nIf somebody wants you to walk over the border, to work on tourist papers, or to give them your papers, stop. Ask a commune officer about a company you do not know.',
  work_friend_title: 'Invited by a friend',
  work_friend:
    'Whoever invites you may be a schoolmate, a neighbour, a relative, or somebody who was cheated and is now forced to bring others. Knowing each other is not enough to trust an offer.\nAsk as you would ask a stranger: what work, where, who pays, where is the contract. Have your family see the place in a video call. If it is odd choose "Something else", then "Ask about an offer".',
  work_service_title: 'Begging, servants',
  work_service:
    'Some people are forced to beg or to sell in the street and hand over the money. Some keep house without pay, may not go out and may not call home. Old people, children and disabled people are often chosen.\nIf you see a child like this call 111 (free, recorded). For an adult tell the police; do not try to take the person away yourself.',

  family_lover_title: 'Love online',
  family_lover:
    'How it often goes: they meet you online, speak of love very early, hardly show their real face. Then they invite you far away or to meet the parents, or ask for money or private pictures.\nMeet in a busy place, let your family know, do not travel at once. Send no private pictures. If you already did, it is not your fault: keep the messages and tell somebody you trust.',
  family_marriage_title: 'Marriage broker',
  family_marriage:
    'Marrying a foreigner is nothing unusual when both want it. Be careful when:\n– you met only once and do not share a language;\n– the broker pays the family, and going home means paying back;\n– nothing is registered with the authorities, and you travel on tourist papers;\n– your papers are kept.\nAsk the civil status desk of the commune first; sign nothing that you cannot read.',
  family_surrogacy_title: 'Surrogacy, eggs',
  family_surrogacy:
    "Groups online look for young women to bear a child or to sell eggs for a lot of money. It often means being taken far away, papers kept, living with many pregnant women, poor care, and the child taken at birth.\nIf you need money badly talk to your family, the Women's Union or the health station before you accept. Ask an officer what the law says about it.",
  family_baby_title: 'Adopting a baby',
  family_baby:
    'To give or adopt a child, ask the civil status desk of the commune first. Be careful with groups online that speak of "a gift for the mother", of handing a baby over at the hospital, of getting birth papers done.\nIf raising the child is too hard ask the Women\'s Union, the health station, or call 111 (free, recorded). If a baby is about to be handed over for money call 113.',
  family_unborn_title: 'Buying the unborn',
  family_unborn:
    "Some people seek out pregnant women in hardship and offer money for the child after birth. The law forbids to agree on trading a person who is not yet born ({{source}}).\nPregnant and in hardship, you can ask the health station, the Women's Union, or call 111 (free, recorded). If you are forced call 113.",
  family_organ_title: 'Selling a kidney',
  family_organ:
    'People online ask for a blood group, offer to buy a kidney, take you far away or abroad for tests. Some were forced on arrival, or sold to another group. The law punishes severely those who trade in parts of the body ({{source}}).\nA real donation is made at a hospital, without a broker. If you are about to be taken to an operation call 113.',

  children_online_title: 'Friends online',
  children_online:
    'For children: a friend from the internet is still a stranger. A nice picture or a known name may be false. Do not tell your school, home or number. Do not go to meet them alone, do not get into a car, do not take gifts in hiding.\nIf they scare you tell your parents or a teacher, or call 111: it costs nothing, calls are recorded. It is not your fault.',
  children_photo_title: 'Asked for pictures',
  children_photo:
    'If somebody threatens to post your pictures and wants more, or money: send nothing more, do not pay. Keep screenshots of the messages and the account name, then block it. Do not send those pictures to anybody, not even here.\nTell an adult you trust, or call 111 (costs nothing, recorded). The one at fault is the one who threatens.',
  children_parents_title: 'For parents',
  children_parents:
    'Take note when your child:\n– writes late at night and hides the phone;\n– has money or new things, or an older friend you may not meet;\n– wants to leave school for work, is suddenly sad or afraid.\nAsk gently, hear all of it, do not scold, do not break the phone. A child who is not scolded dares to speak. To ask how, call 111 (free, recorded).',
  children_talk_title: 'What to tell a child',
  children_talk:
    'Some sentences to teach a child:\n– When somebody says "do not tell your parents", tell them all the more.\n– Do not go with strangers, even if they say that your parents sent them.\n– When you are afraid run to where people are, and shout.\n– Know the number of your parents, and 111: it costs nothing, calls are recorded.\nAgree on a word at home: who does not know it does not pick the child up.',
  children_job_title: 'A child goes to work',
  children_job:
    'Young people are invited online to factory or holiday work. On arrival they are taken to a bar and told that they have been bought.\nWhen somebody under 18 goes to work the family had better visit the place, meet the employer, and keep address and number. If the one who invites does not let the family meet, do not let the child go.',
  children_missing_title: 'A child is missing',
  children_missing:
    'There is no need to wait a whole day. Call 113 or go to the commune police; call 111 too (free, recorded).\nHave ready: a recent picture, the clothes, when last seen, close friends, the accounts used. Leave phone, notebooks and messages as they are. Do not post the address and private things of the child.',

  advice_seen_title: 'I saw something',
  advice_seen:
    'Do: remember place, time, how many people, number plate; tell exactly what you saw; report here, at the commune police, or call 111 (free, recorded). If somebody is in danger call 113.\nDo not: go in, follow, film, press the person with questions, tell the broker, post it online or in a group.',
  advice_before_title: 'Before going away',
  advice_before:
    'Before working far away:\n– Leave at home the address, name and number of who invites you, copies of papers and contract.\n– Keep your own papers and phone.\n– Agree when you call, and on a word that tells your family something is wrong.\n– Know 113 and 111. Going abroad, know the citizen protection line +84 981 84 84 84.',
  advice_ransom_title: 'Asked for a ransom',
  advice_ransom:
    'Do not pay before you have talked to the police; after a payment they often ask again. Keep the messages, phone numbers and account numbers. Do not let the broker know that you talked to the police. Do not go there yourself.\nCall 113, go to the commune police, or choose "Something else", then "Help for a relative".',
  advice_lost_title: 'Lost contact',
  advice_lost:
    'Write down: when the last call came, from which number, what was said; with whom they went, for what work, the last place known. Keep messages, pictures, tickets. Ask close friends gently, and do not ask the broker.\nThen tell the commune police, or choose "Something else", then "Help for a relative". If you hear that the person is held call 113.',
  advice_paid_title: 'I gave money, papers',
  advice_paid:
    'Stop there, and do not pay more to get it back. Keep messages, receipts, account names. Tell the bank as early as you can, then the commune police.\nIf somebody keeps your papers ask the commune police how to have new ones. Being cheated is not your fault.',
  advice_returned_title: 'Somebody came back',
  advice_returned:
    "Who just came back needs rest, care, and to be heard. Do not make them tell it again and again, do not gossip, take no pictures, post no names.\nThe law forbids to stigmatise or insult them, and to pass on what is known of them without their consent ({{source}}). To help, ask whom they want to meet first: the health station, the Women's Union or the commune police.",
  advice_lodging_title: 'For landlords',
  advice_lodging:
    'Owners of lodgings, bars and workshops should: note guests and report their stay to the commune police; look at the papers that guests show, and keep none; notice who is watched, a child with strangers, girls picked up at night.\nReport it quietly here, and do not ask in front of who is with them. If somebody cries for help call 113.',

  law_meaning_title: 'What is trafficking?',
  law_meaning:
    'In short ({{source}}), it is:\n– to recruit, move, harbour, hand over or receive a person,\n– by force, threat, deceit or another trick,\n– for money or gain, sexual exploitation, forced labour, body parts, or another cruel purpose.\nNo border need be crossed: it is the same inside the country.',
  law_minors_title: 'People under 18',
  law_minors:
    'People under 18 are protected more widely ({{source}}). To move or hand over a young person for exploitation may be trafficking even without force or deceit, and even if the young person said yes.\nIf you worry about a child call 111 (free, day and night, recorded).',
  law_banned_title: 'What is forbidden',
  law_banned:
    'Beside trafficking itself the law forbids ({{source}}):\n– To agree on trading a person who is not yet born.\n– To force others to it, to broker, to incite.\n– To threaten or take revenge on the person harmed, their relatives, witnesses, or who reports.\n– To hinder reports and rescue.\n– To stigmatise, to pass on information of the person harmed without consent.',
  law_report_title: 'Where to report',
  law_report:
    "Whoever knows of trafficking has the right and the duty to report it ({{source}}). Anywhere: the police, border guard, coast guard, the People's Committee, 111 (free, recorded), or the nearest authority. Who receives it must handle it or pass it on in time.\nYou need no proof in hand, and need not look for any.",
  law_penalty_title: 'Prison terms',
  law_penalty:
    'Penal Code ({{source}}): trafficking may bring five to ten years of prison; in worse cases up to twenty, as when it is organised or leads abroad. With children younger than sixteen the terms are higher, up to life. The court decides each case.',
  law_threatened_title: 'Threatened',
  law_threatened:
    'The law forbids threats and revenge against who reports, witnesses, the person harmed and their relatives. It also knows protection: a safe place, information kept closed, guards ({{source}}).\nIf you are threatened now call 113. If it is less urgent choose "Something else", then "Write to an officer", and tell who threatens and how.',
  law_unsure_title: 'What if I am wrong?',
  law_unsure:
    'You can report without being sure. Tell what you saw; say so if you only heard it, or do not know. To check is the work of the police. Only do not make things up: the law speaks of those who knowingly report what is false.\nIf you do not want to be named choose "Without a name" when you report.',
  law_afraid_title: 'Afraid to come back',
  law_afraid:
    'Who crossed the border by a path, or was forced to work in a scam place, often fears trouble on return. Every case differs, and no outcome can be told here.\nIt is good to tell early and truly how you were lured and forced. You can ask for legal aid before you are questioned. To ask choose "Something else", then "I just came back".',

  rights_where_title: 'Where to go first',
  rights_where:
    "Who came back can go to the People's Committee of a commune, the police, border guard, coast guard, or the nearest authority. Whoever receives you must take you to the People's Committee at once; it tells the health authority of the province at once and helps meanwhile ({{source}}).\nTired, in pain, nowhere to sleep: say that first.",
  rights_support_title: 'What help there is',
  rights_support:
    'A person recognised as trafficked can have ({{source}}):\n– Food and lodging, medical care, care of the mind, travel.\n– An interpreter, legal advice, legal aid.\n– Schooling, vocational training, help to find work.\n– An allowance for the first hardship, a loan.\nNeeds differ. Ask the Culture and Social Office of the commune, or choose "Something else", then "I just came back".',
  rights_waiting_title: 'Not yet recognised',
  rights_waiting:
    'While you wait to be recognised, inside the country you can already have food and lodging, medical care, an interpreter, legal advice, legal aid, travel, care of the mind ({{source}}). You need not wait for a paper to see a doctor or to have a place to sleep.\nTell the commune police or the Culture and Social Office what you need first.',
  rights_companion_title: 'Children with you',
  rights_companion:
    'Somebody under 18 who came along is helped too: food and lodging, medical care, interpreter, law, travel, care of the mind, schooling ({{source}}).\nWhen you meet an officer say at once how many children are with you, how old, and whether one is ill.',
  rights_lawyer_title: 'Free legal aid',
  rights_lawyer:
    'Legal aid costs nothing, whatever your income ({{source}}). It is for people who were trafficked, who wait to be recognised, and who came along and are under 18. A legal aid officer hears you, explains the law, goes with you.\nTell the commune police or the Culture and Social Office that you want one.',
  rights_protection_title: 'How I am protected',
  rights_protection:
    'The law knows protection: a safe place to stay, closed information on home, work and school, guards. It is for the person harmed, who waits to be recognised, children who came along, relatives, people who take part. Who does not want it says so in writing ({{source}}).\nIf you are threatened now call 113.',
  rights_papers_title: 'How to apply',
  rights_papers:
    'For schooling, vocational training and the first allowance there is one form; hand it in, post it, or use the Public Service Portal. The procedure gives 9 working days to decide ({{source}}).\nThe Culture and Social Office of the commune helps to write it, also for who cannot write.',
  rights_amount_title: 'How much money',
  rights_amount:
    'There is no checked figure here, so none is told. The authority in charge decides by the rules now in force.\nThe Culture and Social Office of the commune knows best. If somebody wants money to do the papers for you do not pay, and report it here.',
  rights_health_title: 'Doctor, counselling',
  rights_health:
    'The health station of the commune does the first check and first aid, listens to what worries you, and refers you on. Medical care and care of the mind are part of the help ({{source}}).\nAfter an assault see a doctor early; you need not tell anybody else first. In great pain, bleeding, or wanting to die: call 115, or ask somebody near to call.',
  rights_shelter_title: 'A place to stay',
  rights_shelter:
    "If you have no safe place to sleep tell the People's Committee or the commune police at once: a bed for now, food and things of need are part of the help. Where and how long is decided by who receives you.\nWomen can call the Peace House 1900 969 680, day and night; this number may cost money.",

  channel_readers_title: 'Who reads this',
  channel_readers:
    'The commune police read what is written here. When a child or somebody is in danger it must be passed on to who can help. What concerns officials of the commune or a village is read by the provincial police.\nTo talk to somebody else call 111 (free, recorded). The machine only asks and writes down; it does not decide in place of people.',
  channel_anonymous_title: 'Without a name',
  channel_anonymous:
    'There are three ways to report: with your name, with your name kept apart, or without a name. Without a name you need give neither name nor number. A name, if you give it, is kept apart, and whoever opens it is recorded.\nThe company of your messaging app still knows which account wrote. When somebody is in danger it must be passed on to who can help.',
  channel_code_title: 'What the code is for',
  channel_code:
    'After a report you get a code of 12 digits. With it you can ask about the report or add to it later, from another phone too. Write it on paper, only the digits, not what they are for.\nA lost code cannot be found again; report anew, or write to an officer.',
  channel_traces_title: 'Delete this chat',
  channel_traces:
    'If others may look at your phone delete this chat yourself: hold your finger on its name, choose Delete. It cannot be done from here. On the chat page of the commune tap "Quick exit", then clear the history of the browser.\nOfficers can still read what was sent.',
  channel_exit_title: 'Somebody is looking',
  channel_exit:
    'When somebody comes near, write "Exit" (or "x"). Here you get one line about the weather, then silence; what was written above stays on the phone. When it is safe write again as if for the first time.\nIf writing is not safe and you need help now, call 113 when you can, or have somebody you trust call.',
  channel_waiting_title: 'When do you answer?',
  channel_waiting:
    'Messages come in day and night, but there may be no officer to read them at once. Urgent ones are seen first. No time of answer can be told.\nIf it is urgent do not wait here: call 113; for a child or suspected trafficking call 111 (free, recorded).',
  channel_after_title: 'After a report',
  channel_after:
    'An officer reads it, asks more if you allowed it, and where needed passes it to who is in charge. It may take long, and some of what is done cannot be told.\nTo know whether it was seen: choose "Something else", then "Ask about my report", and type the code.',
  channel_rights_title: 'See, change, delete',
  channel_rights:
    'Who gave information has the right to see it, to have it corrected or deleted, and to withdraw consent. A request must be answered within 2 working days ({{source}}). Some may have to be kept, to save a person or to investigate.\nTo ask choose "Something else", then "Ask about my report", and type the code.',
  channel_data_title: 'What you keep of me',
  channel_data:
    'The channel asks only what is needed to help; pass over any question you do not want to answer. Stories and pictures are locked when stored; names and numbers are stored apart. Private life and health are sensitive data by law ({{source}}); only who works on it may look.\nDo not send private pictures or pictures of papers unasked.',

  numbers_111_title: 'Number 111',
  numbers_111:
    '111 is the national line for the protection of children, and the line against trafficking. It is free, day and night, and calls are recorded. It listens, advises, and passes on to police, border guard, coast guard or the commune. A child can call by itself.',
  numbers_113_title: 'Number 113',
  numbers_113:
    '113 is the emergency number of the police: somebody is held, beaten, about to be taken away. It is free, day and night. Say first where you are, then what happens. If it is hard to speak say the address in a low voice and stay on the line.',
  numbers_115_title: 'Number 115',
  numbers_115:
    '115 is for medical emergencies: bad injury, heavy bleeding, poison, fainting, a birth, or not wanting to live. Say the address first, then how the person is. Do not hang up before you are told.',
  numbers_women_title: 'Peace House',
  numbers_women:
    "The Peace House of the Women's Union: 1900 969 680, day and night. It listens to and helps women who suffered violence or trafficking, and has a shelter in Hanoi. This number may cost money. It is not a number of the police.",
  numbers_abroad_title: 'When abroad',
  numbers_abroad:
    'Vietnamese in trouble abroad: call the citizen protection line of the Foreign Ministry +84 981 84 84 84, day and night. A call from abroad may cost money. Say your name, the country, what is near you, what the danger is.\nFamilies at home can call too; report it here as well, so that the commune police know.',
}
