-- DropIndex
DROP INDEX "report_queue";

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "desk" TEXT NOT NULL DEFAULT 'commune',
ADD COLUMN     "intents" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "case_fact" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value_sealed" TEXT NOT NULL,
    "link_index" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "destination" TEXT NOT NULL,
    "to_commune_id" TEXT,
    "to_report_id" UUID,
    "officer_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_set" (
    "commune_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "weights" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "officer_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_set_pkey" PRIMARY KEY ("commune_id","version")
);

-- CreateIndex
CREATE INDEX "case_fact_commune_id_link_index_idx" ON "case_fact"("commune_id", "link_index");

-- CreateIndex
CREATE INDEX "case_fact_report_id_idx" ON "case_fact"("report_id");

-- CreateIndex
CREATE INDEX "hand_over_report_id_at_idx" ON "hand_over"("report_id", "at");

-- CreateIndex
CREATE INDEX "report_queue" ON "report"("commune_id", "desk", "status", "rank", "score" DESC, "filed_at");

-- AddForeignKey
ALTER TABLE "case_fact" ADD CONSTRAINT "case_fact_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
