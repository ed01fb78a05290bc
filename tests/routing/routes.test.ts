import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RoutedCase } from '../../src/routing/routed-case.ts'
import { routesOf } from '../../src/routing/routes.ts'
import { errandRules, outside } from '../../src/triage/rules/errands.ts'
import { serious } from '../../src/triage/rules/serious.ts'
import { suspicions } from '../../src/triage/rules/suspicions.ts'
import { unclear } from '../../src/triage/rules/unclear.ts'
import { urgent } from '../../src/triage/rules/urgent.ts'

const plain: RoutedCase = {
  level: 'P2',
  ageBand: 'unknown',
  intents: ['report_person'],
  rules: [],
  desk: 'commune',
  signs: [],
  childSigns: false,
  hurt: false,
  attachments: false,
}
const destinationsOf = (found: Partial<RoutedCase>) =>
  routesOf({ ...plain, ...found })
    .map(({ to }) => to)
    .join(' ')

/** What the case is → everywhere it must go, the most urgent first (triage-model §7). */
const table: readonly [what: string, found: Partial<RoutedCase>, to: string][] = [
  // Every credible sign of Articles 150, 151, 154 and every P0 goes to the province.
  ['a suspect', {}, 'provincial_police'],
  ['a recruiter on the net', { intents: ['report_online'] }, 'provincial_police'],
  ['an offer of a kidney', { intents: ['check_baby_organ'], rules: ['H14.body'] }, 'provincial_police'],
  [
    'organs, this week',
    { level: 'P1', intents: ['check_baby_organ'], rules: ['H11.bodyOffer'] },
    'provincial_police',
  ],
  ['a job offer that looks like a trap', { intents: ['check_job'], rules: ['H14.job'] }, 'provincial_police'],
  [
    'a departure within days',
    { level: 'P1', intents: ['check_job'], rules: ['H11.departure'] },
    'provincial_police',
  ],
  ['a broker for marriage', { intents: ['check_marriage'] }, 'provincial_police'],
  ['a ransom', { level: 'P1', intents: ['ransom'], rules: ['H10.ransom'] }, 'provincial_police'],
  [
    'a threat against who reported',
    { level: 'P1', intents: ['threatened'], rules: ['H12.retaliation'] },
    'provincial_police',
  ],
  ['nothing that triage could name', { intents: [] }, 'provincial_police'],
  ['a plea for a person to read', { intents: ['human'] }, 'provincial_police'],
  // P0: 113 before all, 111 behind it.
  [
    'somebody held',
    { level: 'P0', intents: ['sos_self'], rules: ['H1.held'] },
    'police_113 provincial_police hotline_111',
  ],
  [
    'a silent code',
    { level: 'P0', intents: ['silent_code'], rules: ['H6.code'] },
    'police_113 provincial_police hotline_111',
  ],
  [
    'another crime, P0',
    { level: 'P0', intents: ['other_crime'] },
    'police_113 provincial_police hotline_111',
  ],
  [
    'a deadline for a ransom',
    { level: 'P0', intents: ['ransom'], rules: ['H4.deadline'] },
    'police_113 provincial_police hotline_111',
  ],
  // 115 and the health station.
  [
    'somebody held and beaten',
    { level: 'P0', intents: ['sos_self'], rules: ['H1.beaten'] },
    'police_113 ambulance_115 provincial_police hotline_111 health_station',
  ],
  [
    'blood',
    { level: 'P0', intents: ['sos_other'], rules: ['H2.injury'] },
    'police_113 ambulance_115 provincial_police hotline_111 health_station',
  ],
  [
    'an answer that somebody is hurt',
    { level: 'P1', hurt: true },
    'ambulance_115 provincial_police health_station',
  ],
  [
    'suicide',
    { level: 'P0', intents: ['mental_health'], rules: ['H2.suicide'] },
    'police_113 ambulance_115 provincial_police hotline_111 health_station',
  ],
  [
    'too many pills',
    { level: 'P0', intents: ['mental_health'], rules: ['H2.overdose'] },
    'police_113 ambulance_115 provincial_police hotline_111 health_station',
  ],
  [
    'self-harm without trafficking',
    { level: 'P1', intents: ['mental_health'], rules: ['H2.selfHarm'] },
    'ambulance_115 health_station',
  ],
  [
    'distress without trafficking',
    { level: 'P1', intents: ['mental_health'], rules: ['H2.distress'] },
    'health_station',
  ],
  [
    'rape in the last days',
    { level: 'P0', intents: ['sos_self'], rules: ['H2.assault'] },
    'police_113 ambulance_115 provincial_police hotline_111 health_station',
  ],
  [
    'a woman with child who is held',
    { level: 'P0', intents: ['sos_self'], rules: ['H1.pregnant'] },
    'police_113 ambulance_115 provincial_police hotline_111 health_station',
  ],
  [
    'a pregnancy told in an urgent case',
    { level: 'P1', intents: ['sos_other'], signs: ['pregnant'] },
    'ambulance_115 provincial_police health_station',
  ],
  ['a pregnancy told in passing', { signs: ['pregnant'] }, 'provincial_police'],
  // Children.
  [
    'a child in a bar',
    { level: 'P1', ageBand: '<16', intents: ['report_place'], rules: ['H9.minorSeen'] },
    'provincial_police hotline_111 chair culture_office',
  ],
  [
    'a girl of sixteen in a bar',
    { level: 'P1', ageBand: '16-17', intents: ['report_place'], rules: ['H9.minorVenue'] },
    'provincial_police hotline_111 chair culture_office',
  ],
  [
    'an answer that a child is concerned',
    { level: 'P1', childSigns: true },
    'provincial_police hotline_111 chair culture_office',
  ],
  ['a child, without haste', { ageBand: '<16' }, 'provincial_police hotline_111 culture_office'],
  [
    'child abuse',
    { level: 'P1', ageBand: '<16', intents: ['child_abuse'], rules: ['H9.childAbuse'] },
    'hotline_111 chair culture_office',
  ],
  [
    'child abuse with pictures',
    { level: 'P1', ageBand: '<16', intents: ['child_abuse'], rules: ['H9.childAbuse'], attachments: true },
    'hotline_111 chair abuse_material culture_office',
  ],
  [
    'a child gone',
    { level: 'P0', intents: ['missing'], rules: ['H5.missing'] },
    'police_113 provincial_police hotline_111 chair culture_office',
  ],
  [
    'a minor who does not call',
    { level: 'P1', ageBand: '16-17', intents: ['missing'], rules: ['H15.minor'] },
    'provincial_police hotline_111 chair culture_office',
  ],
  [
    'a baby about to be handed over',
    { level: 'P0', intents: ['sos_other'], rules: ['H5.baby'] },
    'police_113 provincial_police hotline_111 chair culture_office',
  ],
  ['a grown-up', { level: 'P1', ageBand: '18+' }, 'provincial_police'],
  // Abroad, borders, the sea.
  ['a relative abroad', { intents: ['relative_abroad'] }, 'provincial_police consular'],
  [
    'a relative beaten abroad',
    { level: 'P1', intents: ['relative_abroad'], rules: ['H10.abroad'] },
    'provincial_police consular',
  ],
  [
    'somebody held abroad',
    { level: 'P0', intents: ['sos_self'], rules: ['H1.held'], signs: ['abroad'] },
    'police_113 provincial_police hotline_111 consular',
  ],
  ['an offer to go abroad', { intents: ['check_job'], signs: ['abroad'] }, 'provincial_police'],
  [
    'being driven over the border',
    { level: 'P0', intents: ['sos_self'], rules: ['H3.moving'], signs: ['abroad'] },
    'police_113 provincial_police hotline_111 border_guard consular',
  ],
  ['people gathered at the border', { signs: ['border'] }, 'provincial_police border_guard'],
  [
    'held on a fishing boat',
    { level: 'P0', intents: ['sos_self'], rules: ['H7.sea'] },
    'police_113 provincial_police hotline_111 rescue_112 border_guard',
  ],
  [
    'a boat that takes on workers',
    { intents: ['report_place'], signs: ['sea'] },
    'provincial_police border_guard village_board',
  ],
  // Those who came back.
  [
    'who came back',
    { intents: ['returned_self'] },
    'provincial_police hotline_111 chair health_department health_station culture_office legal_aid peace_house civil_office unions livelihood',
  ],
  [
    'who came back and fears a fine',
    { intents: ['returned_afraid'] },
    'provincial_police hotline_111 chair health_department health_station culture_office legal_aid peace_house civil_office unions livelihood',
  ],
  [
    'who came back from abroad is no longer there',
    { level: 'P1', intents: ['returned_self'], rules: ['H13.returned'], signs: ['abroad'] },
    'provincial_police hotline_111 chair health_department health_station culture_office legal_aid peace_house civil_office unions livelihood',
  ],
  [
    'a question about support',
    { level: 'P3', intents: ['support_how'] },
    'culture_office legal_aid civil_office livelihood',
  ],
  // Everyday matters.
  ['a lodging house to look at', { intents: ['report_place'] }, 'provincial_police village_board'],
  ['a lodging house where somebody is held', { level: 'P1', intents: ['report_place'] }, 'provincial_police'],
  ['violence at home', { level: 'PX', intents: ['dv'] }, 'peace_house'],
  ['a report of a village', { level: 'P3', intents: ['village_nil'] }, 'culture_office'],
  ['a wish for a poster', { level: 'P3', intents: ['campaign'] }, 'media_centre'],
  ['a question about the law', { level: 'P3', intents: ['law_info'] }, ''],
  ['a question about one’s data', { level: 'P3', intents: ['data_rights'] }, ''],
  ['junk', { level: 'PX', intents: ['spam'] }, ''],
  // Whom it may concern must not hear of it, whatever else there is.
  [
    'an officer who takes money',
    { level: 'P1', desk: 'province', intents: ['officer_complaint'], rules: ['H12.conflict'] },
    'provincial_police hotline_111 chair',
  ],
  [
    'an official’s relative who sells children',
    { level: 'P0', desk: 'province', ageBand: '<16', hurt: true, rules: ['H12.conflict', 'H5.baby'] },
    'provincial_police hotline_111 chair',
  ],
  [
    'the people’s committee itself',
    { level: 'P1', desk: 'province', signs: ['chair'] },
    'provincial_police hotline_111',
  ],
  ['what the province released', { desk: 'commune', rules: ['H12.conflict'] }, 'provincial_police'],
]

test.each(table)('%s', (_, found, to) => {
  expect(destinationsOf(found)).toBe(to)
})

describe('each route says', () => {
  test('why it is needed, all grounds together', () => {
    const found = { ...plain, level: 'P0', intents: ['relative_abroad', 'missing'], ageBand: '<16' } as const
    const [first] = routesOf(found).filter(({ to }) => to === 'provincial_police')
    expect(first?.why).toEqual(['urgent', 'trafficking', 'missingMinor', 'abroad'])
  })

  test('at the province’s desk, that nobody whom it may concern hears of it', () => {
    const routes = routesOf({ ...plain, desk: 'province' })
    expect(routes.every(({ never, why }) => never.includes('implicated') && why[0] === 'conflict')).toBe(true)
    expect(routes[0]).toMatchObject({ to: 'provincial_police', give: ['everything'] })
  })
})

test('the rules that routes ask for exist: nobody renamed them', () => {
  const source = readFileSync(new URL('../../src/routing/routed-case.ts', import.meta.url), 'utf8')
  const asked = [...source.matchAll(/'(H\d+\.\w*)'/g)].map(([, id = '']) => id)
  const rules = [urgent, serious, suspicions, unclear, errandRules, outside].flat().map(({ id }) => id)
  const known = new Set([...rules, ...rules.map(id => id.replace(/\..*/, '.'))])
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter(id => !known.has(id))).toEqual([])
})
