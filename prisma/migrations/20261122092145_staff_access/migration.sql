-- CreateTable
CREATE TABLE "staff_code" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "code_index" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "village_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "village_id" UUID,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "staff_code_code_index_key" ON "staff_code"("code_index");

-- CreateIndex
CREATE INDEX "staff_code_commune_id_idx" ON "staff_code"("commune_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_conversation_id_key" ON "staff_member"("conversation_id");

-- CreateIndex
CREATE INDEX "staff_member_commune_id_idx" ON "staff_member"("commune_id");
