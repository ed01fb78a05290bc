import type { Facts } from '../../flows/contract.ts'
import { t } from '../../locales/catalog.ts'
import { findOrigin, type HandedOver, type HandOverRow, listHandOvers } from '../reports/hand-over.ts'
import type { OpenedCase } from '../reports/open-case.ts'
import type { Reader } from '../reports/reader.ts'
import {
  conflictRoute,
  type Destination,
  type DestinationId,
  destinations,
  handOverTo,
} from '../routing/destinations.ts'
import type { Item } from '../routing/items.ts'
import type { RoutedCase } from '../routing/routed-case.ts'
import { type Route, routesOf } from '../routing/routes.ts'
import { signsIn } from '../routing/signs.ts'
import type { Db } from '../shared/db.ts'
import type { Vault } from '../vault/vault.ts'
import type { CasePage } from './contract.ts'
import { readSealed } from './read-sealed.ts'

type Told = Pick<RoutedCase, 'rules' | 'attachments'> & { facts: Facts; said: readonly string[] }

/** Where the case must go now, and where else it may: words for the page. */
export function routingOf(
  opened: OpenedCase,
  { facts, said, rules, attachments }: Told,
): Pick<CasePage, 'routes' | 'otherDestinations'> {
  const desk = opened.desk as RoutedCase['desk']
  const takers = handOverTo(desk)
  const routes = opened.status === 'closed' ? [] : routesOf(routedCase())
  const elsewhere = takers.filter(to => !routes.some(route => route.to === to))
  return {
    routes: routes.map(route => ({ ...routeWords(route), takesCase: takers.includes(route.to) })),
    otherDestinations: elsewhere.map(to => ({
      to,
      name: nameOf(to),
      gets: t(`routing.gets_${to}`),
    })),
  }

  function routedCase(): RoutedCase {
    return {
      level: opened.level as RoutedCase['level'],
      ageBand: opened.age_band as RoutedCase['ageBand'],
      intents: [...new Set([opened.intent, ...opened.intents])],
      rules,
      desk,
      signs: signsIn([typedAnswers(facts), newest(said)]),
      childSigns: facts.childInvolved === 'yes',
      hurt: facts.hurt === 'yes',
      attachments,
    }
  }
}

function typedAnswers({ what, where, when, who }: Facts): string {
  return [what, where, when, who].filter(Boolean).join('\n')
}

/** A reading takes so many characters at once; what was said last counts most. */
const readAtOnce = 6000

const newest = (said: readonly string[]) => said.join('\n').slice(-readAtOnce)

function routeWords({ to, why, give, never }: Route) {
  const { within, source, confidence } = destinations[to]
  return {
    to,
    name: nameOf(to),
    within: t(`routing.within_${within}`),
    why: why.map(each => t(`routing.why_${each}`)),
    give: give.map(itemWords),
    never: never.map(itemWords),
    how: why.includes('conflict') ? conflictWords(to) : t(`routing.how_${to}`),
    source: t(`routing.source_${source}`),
    verified: (confidence satisfies Destination['confidence']) === 'H',
  }
}

/** Along the conflict route the same places are told otherwise. */
function conflictWords(to: DestinationId): string {
  return to in conflictRoute ? t(`routing.how_conflict_${to as keyof typeof conflictRoute}`) : ''
}

const itemWords = (item: Item) => t(`routing.item_${item}`)
const nameOf = (to: DestinationId) => t(`routing.name_${to}`)

/** The name of a destination in the timeline; the name of a commune stands there as it is. */
export function handedTo(detail: string | null): string | null {
  return detail !== null && detail in destinations ? nameOf(detail as DestinationId) : detail
}

type Deps = { db: Db; vault: Vault }

/** To whom the case was given, and from whom it came. */
export async function passedOn(
  { db, vault }: Deps,
  reader: Reader,
  caseId: string,
  names: ReadonlyMap<string, string>,
): Promise<Pick<CasePage, 'handOvers' | 'cameFrom'>> {
  const [rows, origin] = await Promise.all([
    listHandOvers(db, reader, caseId),
    findOrigin(db, reader, caseId),
  ])
  const noteIn = (sealed: string) => readSealed<HandedOver>(vault, sealed)?.note ?? ''
  return {
    handOvers: rows.map(row => ({
      id: row.id,
      at: row.at.toISOString(),
      officer: names.get(row.officer_id) ?? '',
      name: row.to_commune ?? nameOf(row.destination as DestinationId),
      note: isFor(reader, row) ? noteIn(row.sealed) : null,
      ref: row.to_ref,
    })),
    cameFrom: origin && {
      commune: origin.commune,
      at: origin.at.toISOString(),
      note: noteIn(origin.sealed),
    },
  }
}

/** What the province noted stays with it, but for why it gave the case to the commune: that was written for it. */
function isFor(reader: Reader, { desk, destination }: HandOverRow): boolean {
  return reader.desk === 'province' || destination === 'commune_police' || desk === 'commune'
}
