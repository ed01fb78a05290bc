import { z } from 'zod'
import { Level } from './contract.ts'

/** The shapes of the weights' API. */

/** `group.sign` → points; what is allowed is said by `checkWeights`, in words to be shown. */
const Weights = z.unknown().describe('Points by group.sign')

const WeightChange = z.object({ id: z.string(), label: z.string(), from: z.int(), to: z.int() })

export const RulesPage = z.object({
  /** 0: nothing was ever changed. */
  version: z.int(),
  /** As assessments name it: "2026-11.1+3". */
  name: z.string(),
  groups: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      cap: z.int(),
      points: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          usual: z.int(),
          current: z.int(),
          least: z.int(),
          most: z.int(),
        }),
      ),
    }),
  ),
  /** Letters that a reason must have. */
  leastReason: z.int(),
  /** The newest first. */
  history: z.array(
    z.object({
      version: z.int(),
      name: z.string(),
      at: z.iso.datetime(),
      officer: z.string(),
      reason: z.string(),
      changes: z.array(WeightChange),
    }),
  ),
})
export type RulesPage = z.infer<typeof RulesPage>

/** `place`: 1 is the first of its level. */
const Standing = z.object({ level: Level, score: z.int(), place: z.int() })

export const RulesPreview = z.object({
  judged: z.int(),
  leftOut: z.int(),
  raised: z.int(),
  lowered: z.int(),
  moved: z.int(),
  /** More places than this make a case `moved`. */
  farPlaces: z.int(),
  changes: z.array(z.object({ id: z.uuid(), ref: z.string(), before: Standing, after: Standing })),
})
export type RulesPreview = z.infer<typeof RulesPreview>

export const leastReason = 10

export const PreviewBody = z.object({ weights: Weights })
export const RulesBody = PreviewBody.extend({
  reason: z.string().trim().min(leastReason).max(1000),
  /** The version that was changed: nobody overwrites what they have not seen. */
  basedOn: z.int().min(0).max(1_000_000),
})

export const RulesVersion = z.object({ version: z.int(), name: z.string() })
export type RulesVersion = z.infer<typeof RulesVersion>

/*
GET  /api/rules                           RulesPage; chief and admin
POST /api/rules/preview       PreviewBody RulesPreview; chief
POST /api/rules               RulesBody   RulesVersion; chief; 409 when somebody else changed them meanwhile
*/
