/**
 * What the law offers to a person who came back (Luật 53/2024/QH15, Điều 37, read in excerpts: domain.md §1.1 [17]).
 * Sums, lengths of stay and what Nghị định 162/2025/NĐ-CP adds are not sure enough to be told, so they are not here.
 */

/** How sure the source is (domain.md): an official text or two independent sources, one source, or little. */
export type Confidence = 'H' | 'M' | 'L'

/** Where a person stands: found to be one whom the law names, under 18 and with such a person, or still looked into. */
export type Standing = 'identified' | 'companion' | 'inProcess' | 'inProcessAbroad'

export type RegimeId =
  | 'essentials'
  | 'medical'
  | 'interpreter'
  | 'legalSupport'
  | 'legalAid'
  | 'travel'
  | 'mind'
  | 'school'
  | 'training'
  | 'hardship'

export type Regime = {
  id: RegimeId
  /** Its letter in Điều 37. */
  point: string
  offeredTo: readonly Standing[]
  source: string
  confidence: Confidence
  /** Day on which the source was read. */
  verifiedOn: string
}

const article = {
  source: 'Luật 53/2024/QH15, Điều 37: hethongphapluat.com, chuong-5 [17]',
  confidence: 'H',
  verifiedOn: '2026-11-21',
} as const

const everyone = ['identified', 'companion', 'inProcess', 'inProcessAbroad'] as const
const inVietnam = ['identified', 'companion', 'inProcess'] as const

export const regimes: readonly Regime[] = [
  { id: 'essentials', point: 'a', offeredTo: everyone, ...article },
  { id: 'medical', point: 'b', offeredTo: everyone, ...article },
  { id: 'interpreter', point: 'c', offeredTo: everyone, ...article },
  { id: 'legalSupport', point: 'd', offeredTo: everyone, ...article },
  { id: 'legalAid', point: 'đ', offeredTo: inVietnam, ...article },
  { id: 'travel', point: 'e', offeredTo: inVietnam, ...article },
  { id: 'mind', point: 'g', offeredTo: inVietnam, ...article },
  { id: 'school', point: 'h', offeredTo: ['identified', 'companion'], ...article },
  { id: 'training', point: 'i', offeredTo: ['identified'], ...article },
  { id: 'hardship', point: 'k', offeredTo: ['identified'], ...article },
]

export type Dossier = {
  form: string
  workingDays: number
  regimes: readonly RegimeId[]
  source: string
  confidence: Confidence
  verifiedOn: string
}

/** The application for what comes after identification. Who signs in the commune is not settled by any source. */
export const dossier: Dossier = {
  form: '07',
  workingDays: 9,
  regimes: ['school', 'training', 'hardship'],
  source: 'Cổng Dịch vụ công quốc gia, thủ tục 112584 [26]',
  confidence: 'H',
  verifiedOn: '2026-11-21',
}
