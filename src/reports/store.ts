import type { Db } from '../shared/db.ts'

/** The judgement that explains a case's level: the gravest, of these the latest (levels sort as text). */
export function gravestAssessment(db: Db, communeId: string, reportId: string) {
  return db.prisma.assessment.findFirst({
    where: { reportId, communeId },
    orderBy: [{ level: 'asc' }, { score: 'desc' }, { assessedAt: 'desc' }],
  })
}

export function readNotes(db: Db, communeId: string, reportId: string) {
  return db.prisma.note.findMany({ where: { reportId, communeId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
}

export function readTimeline(db: Db, communeId: string, reportId: string) {
  return db.prisma.reportEvent.findMany({ where: { reportId, communeId }, orderBy: { id: 'asc' } })
}
