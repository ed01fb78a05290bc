-- AlterTable
ALTER TABLE "hand_over" ADD COLUMN     "desk" TEXT;

-- AlterTable
ALTER TABLE "note" ADD COLUMN     "desk" TEXT;

-- AlterTable
ALTER TABLE "outbound" ADD COLUMN     "desk" TEXT,
ADD COLUMN     "report_id" UUID;

-- Rows from before: the unit of their officer is the best that is known. Whose officer is not found stays with the
-- province. A reply that still waits counts as the commune's unless an officer of the province wrote it.
UPDATE "hand_over" SET "desk" = 'province';
UPDATE "note" SET "desk" = 'province';
UPDATE "outbound" w SET "desk" = 'commune', "report_id" = (
  SELECT e."report_id" FROM "report_episode" e WHERE e."episode_id" = w."episode_id" ORDER BY e."report_id" LIMIT 1)
WHERE w."officer_id" IS NOT NULL;

UPDATE "hand_over" h SET "desk" = 'commune' FROM "officer" o JOIN "unit" u ON u."id" = o."unit_id"
WHERE o."id" = h."officer_id" AND u."kind" <> 'province';
UPDATE "note" n SET "desk" = 'commune' FROM "officer" o JOIN "unit" u ON u."id" = o."unit_id"
WHERE o."id" = n."officer_id" AND u."kind" <> 'province';
UPDATE "outbound" w SET "desk" = 'province' FROM "officer" o JOIN "unit" u ON u."id" = o."unit_id"
WHERE o."id" = w."officer_id" AND u."kind" = 'province';

-- AlterTable
ALTER TABLE "hand_over" ALTER COLUMN "desk" SET NOT NULL;

-- AlterTable
ALTER TABLE "note" ALTER COLUMN "desk" SET NOT NULL;
