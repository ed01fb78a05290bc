import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { farPlaces, previewWeights } from '../rules/preview.ts'
import { addRuleSet, listRuleSets, ruleSetIn } from '../rules/store.ts'
import type { Clock } from '../shared/clock.ts'
import type { Db } from '../shared/db.ts'
import type { Weights } from '../triage/assessment.ts'
import { nameOfRules } from '../triage/judge.ts'
import { checkWeights } from '../triage/weights.ts'
import type { Vault } from '../vault/vault.ts'
import { Problem } from './contract.ts'
import { Refusal } from './problem.ts'
import { readSealed } from './read-sealed.ts'
import { PreviewBody, RulesBody, RulesPage, RulesPreview, RulesVersion } from './rule-contract.ts'
import { rulesPage } from './rules-page.ts'
import { officerNames } from './store.ts'

type Deps = { db: Db; vault: Vault; clock: Clock }

const schema = { tags: ['rules'] }
const refusals = { 400: Problem, 401: Problem, 403: Problem }
const ofChief = { access: ['chief'], desk: 'commune' } as const

/** The weights of triage in a commune: what they are, what others would have done, and changing them. */
export function ruleRoutes({ db, vault, clock }: Deps): FastifyPluginAsyncZod {
  return async app => {
    app.get(
      '/rules',
      {
        config: { access: ['chief', 'admin'], desk: 'commune' },
        schema: { ...schema, response: { 200: RulesPage, 401: Problem, 403: Problem } },
      },
      async ({ officer: { communeId } }) =>
        rulesPage(await listRuleSets(db, communeId), await officerNames({ db, vault }, communeId)),
    )

    app.post(
      '/rules/preview',
      {
        config: ofChief,
        schema: { ...schema, body: PreviewBody, response: { 200: RulesPreview, ...refusals } },
      },
      async ({ officer, body }) => {
        const weights = checked(body.weights)
        const before = await ruleSetIn(db, officer.communeId)
        const after = { version: before.version + 1, weights }
        const open = <T>(sealed: string) => readSealed<T>(vault, sealed)
        const { changes, ...counts } = await previewWeights({ db, clock, open }, officer, [before, after])
        return { ...counts, farPlaces, changes: [...changes] }
      },
    )

    app.post(
      '/rules',
      {
        config: ofChief,
        schema: { ...schema, body: RulesBody, response: { 200: RulesVersion, ...refusals, 409: Problem } },
      },
      async ({ officer, body }) => {
        const { basedOn } = body
        const weights = checked(body.weights)
        const reason = body.reason.normalize('NFC')
        const version = await addRuleSet(db, { by: officer, at: clock(), weights, reason, basedOn })
        if (version === null) throw new Refusal('changed_meanwhile')
        return { version, name: nameOfRules(version) }
      },
    )
  }
}

function checked(given: unknown): Weights {
  const { weights, problems } = checkWeights(given)
  if (!weights) throw new Refusal('bad_request', problems.join(' '))
  return weights
}
