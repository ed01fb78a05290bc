-- CreateTable
CREATE TABLE "commune" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commune_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nicknames" TEXT[],

    CONSTRAINT "village_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_account" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "secrets_sealed" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "token_expires_at" TIMESTAMPTZ(3),
    "leased_until" TIMESTAMPTZ(3),
    "cursor" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address_sealed" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "flow_version" INTEGER NOT NULL,
    "state_sealed" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "episode_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound" (
    "id" BIGSERIAL NOT NULL,
    "commune_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "episode_id" UUID,
    "body_sealed" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbound" (
    "id" BIGSERIAL NOT NULL,
    "key" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "episode_id" UUID NOT NULL,
    "officer_id" UUID,
    "body_sealed" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timer" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "timer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "episode_id" UUID,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "source_sealed" TEXT,
    "mime" TEXT,
    "size" INTEGER,
    "sha256_sealed" TEXT,
    "bytes_sealed" BYTEA,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "code_index" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "intent" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "partial" BOOLEAN NOT NULL DEFAULT false,
    "anonymous" BOOLEAN NOT NULL DEFAULT true,
    "village_id" UUID,
    "age_band" TEXT NOT NULL DEFAULT 'unknown',
    "answers_sealed" TEXT NOT NULL,
    "identity_sealed" TEXT,
    "waiting_for_us" BOOLEAN NOT NULL DEFAULT true,
    "first_message_at" TIMESTAMPTZ(3) NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "level_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_episode" (
    "report_id" UUID NOT NULL,
    "episode_id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,

    CONSTRAINT "report_episode_pkey" PRIMARY KEY ("report_id","episode_id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "reasons_sealed" TEXT NOT NULL,
    "rules_version" TEXT NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_event" (
    "id" BIGSERIAL NOT NULL,
    "commune_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "officer_id" UUID,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "commune_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "body_sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "commune_id" TEXT NOT NULL,
    "officer_id" UUID,
    "action" TEXT NOT NULL,
    "report_id" UUID,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "username" TEXT,
    "display_username" TEXT,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMP(3),
    "refresh_token_expires_at" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "village_commune_id_name_key" ON "village"("commune_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "unit_commune_id_name_key" ON "unit"("commune_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "officer_user_id_key" ON "officer"("user_id");

-- CreateIndex
CREATE INDEX "officer_commune_id_idx" ON "officer"("commune_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_account_commune_id_channel_key" ON "channel_account"("commune_id", "channel");

-- CreateIndex
CREATE INDEX "inbound_waiting" ON "inbound"("conversation_id", "id") WHERE (handled_at IS NULL);

-- CreateIndex
CREATE INDEX "inbound_episode" ON "inbound"("episode_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_commune_id_channel_external_id_key" ON "inbound"("commune_id", "channel", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbound_key_key" ON "outbound"("key");

-- CreateIndex
CREATE INDEX "outbound_due_by_conversation" ON "outbound"("conversation_id", "id") WHERE (status = 'due');

-- CreateIndex
CREATE INDEX "outbound_due" ON "outbound"("due_at") WHERE (status = 'due');

-- CreateIndex
CREATE INDEX "outbound_conversation" ON "outbound"("conversation_id", "id");

-- CreateIndex
CREATE INDEX "outbound_episode" ON "outbound"("episode_id");

-- CreateIndex
CREATE INDEX "timer_due_at_idx" ON "timer"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "timer_conversation_id_name_key" ON "timer"("conversation_id", "name");

-- CreateIndex
CREATE INDEX "attachment_episode_id_idx" ON "attachment"("episode_id");

-- CreateIndex
CREATE INDEX "attachment_wanted" ON "attachment"("due_at") WHERE (status = 'wanted');

-- CreateIndex
CREATE UNIQUE INDEX "report_code_index_key" ON "report"("code_index");

-- CreateIndex
CREATE INDEX "report_queue" ON "report"("commune_id", "status", "rank", "score" DESC, "filed_at");

-- CreateIndex
CREATE INDEX "report_conversation_id_idx" ON "report"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_commune_id_ref_key" ON "report"("commune_id", "ref");

-- CreateIndex
CREATE INDEX "report_episode_episode_id_idx" ON "report_episode"("episode_id");

-- CreateIndex
CREATE INDEX "assessment_report_id_assessed_at_idx" ON "assessment"("report_id", "assessed_at");

-- CreateIndex
CREATE INDEX "report_event_report_id_id_idx" ON "report_event"("report_id", "id");

-- CreateIndex
CREATE INDEX "note_report_id_at_idx" ON "note"("report_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_commune_id_id_idx" ON "audit_entry"("commune_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_report_id_idx" ON "audit_entry"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_account" ADD CONSTRAINT "channel_account_commune_id_fkey" FOREIGN KEY ("commune_id") REFERENCES "commune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_episode" ADD CONSTRAINT "report_episode_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_event" ADD CONSTRAINT "report_event_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
