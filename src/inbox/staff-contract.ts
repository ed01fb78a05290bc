import { z } from 'zod'

/** The shapes of the API by which officers let staff in: village heads, security teams, health, school, unions. */

export const StaffRole = z.enum(['village', 'security', 'health', 'school', 'union'])
export type StaffRole = z.infer<typeof StaffRole>

/** `villageId`: the village of a board or team; reports without a place are of it. */
export const StaffCodeBody = z.object({ role: StaffRole, villageId: z.uuid().optional() })

/** `code` is told once. Nobody can read it again. */
export const StaffCode = z.object({ id: z.uuid(), code: z.string(), expiresAt: z.iso.datetime() })
export type StaffCode = z.infer<typeof StaffCode>

export const Staff = z.object({
  /** Codes that wait and people who gave theirs, codes first. No names: officers know whom they gave a code. */
  staff: z.array(
    z.object({
      id: z.uuid(),
      role: StaffRole,
      village: z.string().nullable(),
      /** Null while the code waits. */
      verifiedAt: z.iso.datetime().nullable(),
      /** Until when the code may be used; null once it was. */
      expiresAt: z.iso.datetime().nullable(),
    }),
  ),
  villages: z.array(z.object({ id: z.uuid(), name: z.string() })),
})
export type Staff = z.infer<typeof Staff>

export const StaffId = z.object({ id: z.uuid() })

/*
POST   /api/staff-codes       StaffCodeBody StaffCode; officers and chief of the commune
GET    /api/staff                           Staff
DELETE /api/staff/:id                       204; a code that waits, or somebody's access
*/
