import { afterFiling } from '../after-filing.ts'
import { answers } from '../answers.ts'
import { chose, knows } from '../conditions.ts'
import { type Draft, dialogue, draft, type Facts } from '../contract.ts'
import { goAfresh, goTo, say, sayCode } from '../effects.ts'
import { forget, remember, rememberMedia, rememberReport, rememberText } from '../remember.ts'
import { isTold } from '../unfinished.ts'
import {
  asksConsent,
  asksForMore,
  calmsFear,
  consentOf,
  explains,
  rememberNeed,
  shows,
  tells,
  tellsAll,
  tellsLater,
  tellsWishes,
  toldOfFear,
  wantsAnything,
  wantsLater,
  wantsPapers,
  wishesFor,
} from './answers.ts'
import { ask } from './questions.ts'

type Known = { context: Draft }
const isChild = ({ context }: Known) => context.child === true
const isIn = (...states: readonly Facts['state'][]) => {
  return ({ context: { facts } }: Known) => facts.dangerNow === undefined && states.includes(facts.state)
}
const isReachedBy =
  (way: Facts['reachBy']) =>
  ({ context }: Known) =>
    context.facts.reachBy === way

const keepsEarly = { type: 'fileReport', params: { intent: 'returned_self', partial: true } } as const

/** CHOICE by value: the facts that it settles, which reach the report at once. */
function settles(facts: Record<string, Facts>, target: string) {
  return answers(facts).map(({ guard, actions }) => ({
    guard,
    target,
    actions: [actions, 'addToReport' as const],
  }))
}

/** In danger right now after all: that goes before every other question. */
const rightNow = {
  CHOICE: [
    { guard: chose('yes'), target: 'rescue', actions: remember({ dangerNow: 'yes', dangerTo: 'self' }) },
    ...settles({ no: { dangerNow: 'no' }, unsure: { dangerNow: 'unsure' } }, 'children'),
  ],
  TEXT: tells('children'),
  SKIP: 'children',
  BACK: 'stateAnew',
} as const

/**
 * Somebody came back and needs support (triage-model §6e). What happened is not asked. Filed at the first answer, and
 * each further one is added at once, so that nothing is lost with who falls silent. Law is told as far as it was read;
 * sums and results never.
 */
export const returned = dialogue().createMachine({
  id: 'returned',
  context: draft,
  initial: 'opening',
  states: {
    opening: {
      entry: say({ key: 'returned.no_retelling' }),
      always: [{ guard: toldOfFear, target: 'begun', actions: calmsFear }, { target: 'begun' }],
    },
    begun: { always: [{ guard: isTold, target: 'filingStory' }, { target: 'state' }] },
    filingStory: {
      description: 'What was told in the menu is filed before anything is asked.',
      tags: 'busy',
      entry: keepsEarly,
      on: { FILED: { target: 'state', actions: rememberReport } },
    },

    state: {
      always: { guard: knows('state'), target: 'filing' },
      meta: { prompt: ask.state },
      on: {
        CHOICE: answers({
          fine: { state: 'fine' },
          noShelter: { state: 'noShelter' },
          hurt: { state: 'hurt' },
          pregnant: { state: 'pregnant' },
          threatened: { state: 'threatened' },
        }),
        TEXT: tells('filing'),
        MEDIA: { target: 'filing', actions: rememberMedia },
        SKIP: 'filing',
        BACK: 'toMenu',
      },
    },
    stateAnew: { entry: forget('state', 'dangerNow'), always: 'state' },
    filing: {
      tags: 'busy',
      entry: keepsEarly,
      on: { FILED: { target: 'urgency', actions: rememberReport } },
    },
    urgency: {
      always: [
        { guard: isIn('threatened'), target: 'threatenedNow' },
        { guard: isIn('hurt', 'pregnant'), target: 'hurtNow' },
        { target: 'children' },
      ],
    },
    threatenedNow: { meta: { prompt: ask.threatenedNow }, on: rightNow },
    hurtNow: { meta: { prompt: ask.hurtNow }, on: rightNow },
    rescue: { always: [{ guard: isChild, target: 'toChild' }, { target: 'toDanger' }] },

    children: {
      always: { guard: knows('withChildren'), target: 'needs' },
      meta: { prompt: ask.children },
      on: {
        CHOICE: [
          {
            guard: chose('yes'),
            target: 'needs',
            actions: [
              remember({ withChildren: 'yes', childInvolved: 'yes' }),
              'addToReport',
              say({ key: 'returned.children_too' }),
            ],
          },
          ...settles({ no: { withChildren: 'no' }, unsure: { withChildren: 'unsure' } }, 'needs'),
        ],
        TEXT: tells('needs'),
        SKIP: 'needs',
        BACK: 'stateAnew',
      },
    },
    childrenAnew: { entry: forget('withChildren', 'childInvolved'), always: 'children' },

    needs: {
      always: { guard: knows('needs'), target: 'explaining' },
      meta: { prompt: ask.needs },
      on: {
        CHOICE: [
          ...wishesFor('needsMore'),
          {
            guard: chose('unknown'),
            target: 'explaining',
            actions: [rememberNeed('unknown'), 'addToReport'],
          },
        ],
        TEXT: tellsWishes('needsMore', 'needsMore'),
        MEDIA: shows('needsMore'),
        SKIP: 'explaining',
        BACK: 'childrenAnew',
      },
    },
    needsAnew: { entry: forget('needs'), always: 'needs' },
    needsMore: asksForMore('needsAgain'),
    needsAgain: asksForMore('needsMore'),

    explaining: {
      description:
        'What the law offers, for what was chosen: before and after it is known who the person is to it.',
      always: [
        { guard: wantsAnything, target: 'explained', actions: tellsAll },
        { target: 'explainingCare' },
      ],
    },
    explainingCare: explains('care', ['health', 'mind'], 'explainingLiving'),
    explainingLiving: explains('living', ['shelter', 'money'], 'explainingLegal'),
    explainingLegal: explains('legal', ['legal'], 'explainingPapers'),
    explainingPapers: {
      always: [
        { guard: wantsPapers, target: 'explainingLater', actions: say({ key: 'returned.papers' }) },
        { target: 'explainingLater' },
      ],
    },
    explainingLater: {
      always: [{ guard: wantsLater, target: 'explained', actions: tellsLater }, { target: 'explained' }],
    },
    explained: { entry: say({ key: 'returned.result' }), always: 'meets' },

    meets: {
      always: { guard: knows('meets'), target: 'consenting' },
      meta: { prompt: ask.meets },
      on: {
        CHOICE: settles(
          {
            woman: { meets: 'woman' },
            health: { meets: 'health' },
            womensUnion: { meets: 'womensUnion' },
            anyone: { meets: 'anyone' },
          },
          'consenting',
        ),
        TEXT: tells('consenting'),
        SKIP: 'consenting',
        BACK: 'needsAnew',
      },
    },
    meetsAnew: { entry: forget('meets', 'consent'), always: 'meets' },

    consenting: {
      always: [
        { guard: asksConsent, target: 'consentHealth', actions: say({ key: 'returned.consent_why' }) },
        { target: 'reach' },
      ],
    },
    consentHealth: consentOf('health', 'consentCultureOffice'),
    consentCultureOffice: consentOf('cultureOffice', 'consentLegalAid'),
    consentLegalAid: consentOf('legalAid', 'consentWomensUnion'),
    consentWomensUnion: consentOf('womensUnion', 'reach'),

    reach: {
      always: { guard: knows('reachBy'), target: 'reaching' },
      meta: { prompt: ask.reach },
      on: {
        CHOICE: settles(
          { here: { reachBy: 'here' }, phone: { reachBy: 'phone' }, nobody: { reachBy: 'nobody' } },
          'reaching',
        ),
        TEXT: { target: 'closing', actions: [rememberText('window'), 'addToReport'] },
        SKIP: 'closing',
        BACK: 'meetsAnew',
      },
    },
    reachAnew: { entry: forget('reachBy', 'window', 'contact'), always: 'reach' },
    reaching: {
      always: [
        { guard: isReachedBy('phone'), target: 'phone' },
        { guard: isReachedBy('here'), target: 'window' },
        { target: 'closing' },
      ],
    },
    phone: {
      always: { guard: knows('contact'), target: 'closing' },
      meta: { prompt: ask.phone },
      on: {
        TEXT: {
          target: 'closing',
          actions: [rememberText('contact'), remember({ identity: 'confidential' }), 'addToReport'],
        },
        SKIP: 'closing',
        BACK: 'reachAnew',
      },
    },
    window: {
      always: { guard: knows('window'), target: 'closing' },
      meta: { prompt: ask.window },
      on: {
        TEXT: { target: 'closing', actions: [rememberText('window'), 'addToReport'] },
        SKIP: 'closing',
        BACK: 'reachAnew',
      },
    },

    closing: {
      tags: 'busy',
      entry: { type: 'fileReport', params: { intent: 'returned_self', partial: false } },
      on: {
        FILED: {
          target: 'codeShown',
          actions: [rememberReport, say({ key: 'returned.thanks' }), sayCode('report.code')],
        },
      },
    },
    ...afterFiling,
    done: { entry: say({ key: 'returned.goodbye' }), always: 'toMenuAfresh' },
    toMenuAfresh: goAfresh('menu'),
    toMenu: goTo('menu'),
    toDanger: goTo('danger'),
    toChild: goTo('child'),
  },
})
