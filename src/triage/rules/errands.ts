import type { Rule } from './rule.ts'

/** P3: information and errands (§4). */
export const errandRules: readonly Rule[] = [
  { id: 'P3.periodic', floor: 'P3', all: [['village', 'staff'], 'counted'], intents: ['village_periodic'] },
  {
    id: 'P3.news',
    floor: 'P3',
    all: ['film', 'question'],
    none: ['song', 'joke', 'animal', 'fraud', 'showtime'],
    intents: ['law_info', 'campaign'],
  },
  { id: 'P3.nil', floor: 'P3', all: ['village', 'nil'], intents: ['village_nil'] },
  { id: 'P3.periodic', floor: 'P3', all: [['village', 'staff'], 'periodic'], intents: ['village_periodic'] },
  { id: 'P3.withdraw', floor: 'P3', all: ['withdraw'], intents: ['withdraw', 'data_rights'] },
  { id: 'P3.campaign', floor: 'P3', all: ['campaign'], intents: ['campaign'] },
  { id: 'P3.status', floor: 'P3', all: ['status'], intents: ['status'] },
  { id: 'P3.data', floor: 'P3', all: ['dataRights'], intents: ['data_rights'] },
  {
    id: 'P3.lawfulBody',
    floor: 'P3',
    all: [['organ', 'surrogacy', 'baby'], 'lawfulBody'],
    intents: ['law_info', 'check_baby_organ'],
  },
  {
    id: 'P3.law',
    floor: 'P3',
    all: ['law', ['hotTopic', 'supposed', 'begging', 'sold', 'law2']],
    intents: ['law_info'],
  },
  {
    id: 'P3.hotline',
    floor: 'P3',
    all: ['hotline'],
    none: ['fraud', 'advert', 'emergency', 'animal', 'goods', 'joke', 'song', 'game', 'test', 'abuse'],
    intents: ['hotline_info'],
  },
  {
    id: 'P3.support',
    floor: 'P3',
    all: ['support'],
    none: ['otherCrime', 'goods'],
    intents: ['support_how'],
  },
  {
    id: 'P3.support',
    floor: 'P3',
    all: ['papers', ['returned', 'hotTopic', 'abroad', 'homecoming']],
    intents: ['support_how'],
  },
  { id: 'P3.support', floor: 'P3', all: ['aid', ['question', 'returned', 'trafficked']], none: ['otherCrime', 'goods'], intents: ['support_how'] },
  { id: 'P3.study', floor: 'P3', all: ['study', 'question'], intents: ['check_study_visa'] },
  {
    id: 'P3.marriage',
    floor: 'P3',
    all: ['marriage', 'question'],
    none: ['domestic', 'song', 'game', 'goods'],
    intents: ['check_marriage', 'law_info'],
  },
  {
    id: 'P3.job',
    floor: 'P3',
    all: ['job', 'question'],
    none: ['advert'],
    intents: ['check_job', 'law_info'],
  },
  { id: 'P3.job', floor: 'P3', all: ['officialJob'], intents: ['check_job', 'check_study_visa'] },
  { id: 'P3.law', floor: 'P3', all: ['law'], none: ['goods', 'admin', 'otherCrime', 'joke', 'song', 'game', 'test', 'abuse', 'domestic'], intents: ['law_info'] },
  {
    id: 'P3.news',
    floor: 'P3',
    all: ['news', ['hotTopic', 'question', 'captive', 'violence', 'sold']],
    none: ['song', 'joke', 'animal', ['film', 'showtime']],
    intents: ['law_info', 'campaign'],
  },
  {
    id: 'P3.travel',
    floor: 'P3',
    all: ['ordinary', 'abroad', 'question'],
    intents: ['check_job', 'law_info'],
  },
  {
    id: 'P3.thanks',
    floor: 'P3',
    all: ['thanks', ['longAgo', 'hotTopic', 'returned']],
    intents: ['campaign', 'support_how'],
  },
]

/** PX: outside the subject (§4). */
export const outside: readonly Rule[] = [
  { id: 'PX.exit', floor: 'PX', all: ['exitWord'], intents: ['exit'] },
  { id: 'PX.told', floor: 'PX', all: [['joke', 'film', 'song', 'game', 'animal']], intents: ['spam'] },
  { id: 'PX.test', floor: 'PX', all: ['test'], intents: ['test', 'spam'] },
  { id: 'PX.abuse', floor: 'PX', all: ['abuse'], intents: ['abuse'] },
  { id: 'PX.dv', floor: 'PX', all: ['domestic'], intents: ['dv'] },
  { id: 'PX.advert', floor: 'PX', all: [['advert', 'goods']], intents: ['spam', 'other_crime'] },
  {
    id: 'PX.advert',
    floor: 'PX',
    all: ['market'],
    none: ['baby', 'organ', 'surrogacy', 'stranger', 'seen', 'teen'],
    intents: ['spam'],
  },
  { id: 'PX.crime', floor: 'PX', all: [['fraud', 'otherCrime', 'emergency']], intents: ['other_crime'] },
  { id: 'PX.admin', floor: 'PX', all: ['admin'], intents: ['other_crime', 'law_info'] },
  { id: 'PX.talk', floor: 'PX', all: ['smallTalk'], intents: ['exit', 'spam'] },
]
