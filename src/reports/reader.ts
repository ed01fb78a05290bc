import type { Desk } from '../triage/desk.ts'

/** Who reads: an officer of a commune, at one of its two desks. Cases of the other desk do not exist for them. */
export type Reader = { id: string; communeId: string; desk: Desk }

/** Something that a reader does to a case. */
export type Deed = { caseId: string; reader: Reader; at: Date }

/** Parameters $1 to $5 of every statement about one case. */
export function deedParams({ caseId, reader, at }: Deed): unknown[] {
  return [caseId, reader.communeId, reader.desk, reader.id, at]
}

/** The case, as far as the reader may know that it exists. */
export const askedCase = `SELECT * FROM report WHERE id = $1::uuid AND commune_id = $2 AND desk = $3`

/**
 * An errand that also belongs to a case of the province is read there only: what was said in it may be what made the
 * other case one of theirs. `episode`: the column with its id.
 */
export const readableEpisode = (episode: string) => `
  ($3 = 'province' OR NOT EXISTS (
    SELECT FROM report_episode theirs JOIN report hidden ON hidden.id = theirs.report_id
    WHERE theirs.episode_id = ${episode} AND hidden.desk = 'province'))`

/** The live pages of each case's desk hear of it when the transaction commits. `from`: rows of `report`. */
export const told = (from: string, kind: 'filed' | 'changed' = 'changed') => `
  (SELECT count(pg_notify('inbox', json_build_object(
     'communeId', commune_id, 'desk', desk, 'kind', '${kind}', 'caseId', id, 'level', level)::text)) FROM ${from})`
