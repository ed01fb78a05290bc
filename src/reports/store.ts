import type { Db } from '../shared/db.ts'
import type { Reader } from './reader.ts'

/** As far back as judgements are looked at. */
const mostJudgements = 50

/**
 * How a case was judged, the gravest first, of these the latest (levels sort as text): the first one explains the
 * level, all together say what was ever heard.
 */
export function gravestAssessments(db: Db, reader: Reader, reportId: string) {
  return db.prisma.assessment.findMany({
    where: ofCase(reader, reportId),
    orderBy: [{ level: 'asc' }, { score: 'desc' }, { assessedAt: 'desc' }],
    take: mostJudgements,
  })
}

/** Notes of a case. What the province noted stays with it when it gives the case to the commune. */
export function readNotes(db: Db, reader: Reader, reportId: string) {
  return db.prisma.note.findMany({
    where: { ...ofCase(reader, reportId), ...(reader.desk === 'commune' && { desk: reader.desk }) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
}

export function readTimeline(db: Db, reader: Reader, reportId: string) {
  return db.prisma.reportEvent.findMany({ where: ofCase(reader, reportId), orderBy: { id: 'asc' } })
}

function ofCase({ communeId, desk }: Reader, reportId: string) {
  return { reportId, communeId, report: { desk } }
}
