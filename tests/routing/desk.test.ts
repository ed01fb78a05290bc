import { expect, test } from 'vitest'
import { deskOf } from '../../src/triage/desk.ts'

const table: readonly [what: string, intents: string[], rules: string[], desk: 'commune' | 'province'][] = [
  ['a suspect', ['report_person'], ['H14.recruiter'], 'commune'],
  ['an officer who is in it', ['report_person'], ['H12.conflict'], 'province'],
  ['a leak from the office', ['threatened'], ['H12.leak'], 'province'],
  ['whatever else H12 comes to hear', ['report_person'], ['H12.somethingNew'], 'province'],
  ['a threat by those who were reported', ['threatened'], ['H12.retaliation'], 'commune'],
  ['a complaint, by its likeliest intent', ['officer_complaint'], [], 'province'],
  ['a report in which an official is likely', ['report_person', 'officer_complaint'], [], 'province'],
  ['danger in which an official is likely', ['sos_other', 'officer_complaint'], [], 'province'],
  ['a wish to speak to a woman', ['human', 'officer_complaint'], [], 'commune'],
  ['a question about the law', ['law_info', 'officer_complaint'], [], 'commune'],
  ['a complaint as the third guess', ['report_person', 'report_place', 'officer_complaint'], [], 'province'],
  [
    'a complaint as a late guess',
    ['report_person', 'report_place', 'missing', 'officer_complaint'],
    [],
    'commune',
  ],
  ['danger and an officer in it', ['sos_other'], ['H1.held', 'H12.conflict'], 'province'],
  ['nothing at all', [], [], 'commune'],
]

test.each(table)('%s', (_, intents, rules, desk) => {
  expect(deskOf({ intents, reasons: rules.map(rule => ({ rule })) })).toBe(desk)
})
