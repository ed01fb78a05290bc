import { t } from '../../locales/catalog.ts'
import { type DecidedDays, nothingDecided } from '../calendar/holidays.ts'
import { dueAfter } from './amount.ts'
import { type LegalClock, type LegalFacts, legalClocks } from './legal.ts'
import { acknowledgeBy, actBy } from './reaction.ts'

/** What decides which clocks of a case run, and from when. */
export type ClockedCase = LegalFacts & {
  firstMessageAt: Date
  /** Since when the level stands. */
  levelAt: Date
  acknowledged: boolean
  /** When an application for support (Mẫu 07) came in. */
  appliedAt?: Date
}

/** A deadline, its words in Vietnamese. */
export type Clock = {
  id: string
  label: string
  actor: string
  source: string
  /** Whether the rule was read in its text or in two sources that do not depend on each other. */
  verified: boolean
  startsAt: Date
  /** The same as `startsAt` where the rule says "at once". */
  dueAt: Date
  /** To know, not to do. */
  info: boolean
}

/** The clocks that run on a case, the earliest deadline first. */
export function clocksOf(found: ClockedCase, decided = nothingDecided): Clock[] {
  const clocks = [...reactionClocks(found, decided), ...lawsClocks(found, decided)]
  return clocks.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
}

/** What the first action is (triage-model §2); P3 and PX are done by routine. */
const firstActions = {
  P0: t('clocks.act_P0'),
  P1: t('clocks.act_P1'),
  P2: t('clocks.act_P2'),
  P3: '',
  PX: '',
}

function reactionClocks({ level, levelAt, acknowledged }: ClockedCase, decided: DecidedDays): Clock[] {
  const clocks = [
    {
      id: 'acknowledge',
      label: t('clocks.label_acknowledge'),
      dueAt: acknowledged ? null : acknowledgeBy(level, levelAt, decided),
    },
    { id: 'act', label: firstActions[level], dueAt: actBy(level, levelAt, decided) },
  ]
  const actor = t('clocks.actor_officer')
  const source = t('clocks.source_target')
  return clocks.flatMap(({ dueAt, ...clock }) =>
    dueAt === null
      ? []
      : [{ ...clock, actor, source, verified: false, startsAt: levelAt, dueAt, info: false }],
  )
}

function lawsClocks(found: ClockedCase, decided: DecidedDays): Clock[] {
  return legalClocks
    .filter(({ applies }) => applies(found))
    .flatMap(({ id, actor, source, confidence, amount, from, info }) => {
      const startsAt = startOf(from, found)
      if (startsAt === undefined) return []
      return [
        {
          id,
          label: t(`clocks.label_${id}`),
          actor: t(`clocks.actor_${actor}`),
          source: t(`clocks.source_${source}`),
          verified: confidence === 'H',
          startsAt,
          dueAt: dueAfter(startsAt, amount, decided),
          info,
        },
      ]
    })
}

function startOf(from: LegalClock['from'], found: ClockedCase): Date | undefined {
  switch (from) {
    case 'application':
      return found.appliedAt
    case 'data request':
      // Who came for nothing else asked with the first message.
      return found.dataAskedAt ?? found.firstMessageAt
    case 'first message':
      return found.firstMessageAt
  }
}
