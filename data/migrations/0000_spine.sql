CREATE TABLE `edition` (
	`number` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`run_id` text NOT NULL,
	`title` text NOT NULL,
	`released` text NOT NULL,
	`opened_at` text NOT NULL,
	`published_at` text,
	CONSTRAINT "edition_state" CHECK("edition"."state" in ('open', 'published')),
	CONSTRAINT "edition_published" CHECK(("edition"."state" = 'published') = ("edition"."published_at" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_one_open` ON `edition` (`state`) WHERE "edition"."state" = 'open';--> statement-breakpoint
CREATE TABLE `edition_partition` (
	`dataset` text NOT NULL,
	`partition` text NOT NULL,
	`edition` integer NOT NULL,
	`released` text NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`removed` integer NOT NULL,
	PRIMARY KEY(`dataset`, `partition`, `edition`),
	CONSTRAINT "edition_partition_dataset" CHECK("edition_partition"."dataset" in ('institutions', 'enrolment', 'backers', 'evidence')),
	CONSTRAINT "edition_partition_counts" CHECK("edition_partition"."added" >= 0 and "edition_partition"."changed" >= 0 and "edition_partition"."removed" >= 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `edition_partition_by_edition` ON `edition_partition` (`edition`,`dataset`);--> statement-breakpoint
CREATE TABLE `edition_source` (
	`edition` integer NOT NULL,
	`sha256` text NOT NULL,
	`dataset` text NOT NULL,
	PRIMARY KEY(`edition`, `sha256`, `dataset`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `enrolment` (
	`academic_year` text NOT NULL,
	`origin` text NOT NULL,
	`ukprn` text NOT NULL,
	`students` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`academic_year`, `origin`, `ukprn`, `since`),
	CONSTRAINT "enrolment_year" CHECK("enrolment"."academic_year" glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr("enrolment"."academic_year", 6) as integer) = (cast(substr("enrolment"."academic_year", 1, 4) as integer) + 1) % 100),
	CONSTRAINT "enrolment_origin" CHECK("enrolment"."origin" in ('england', 'scotland', 'wales', 'northern-ireland', 'other-uk', 'uk', 'eu', 'non-eu', 'non-uk', 'not-known', 'total')),
	CONSTRAINT "enrolment_ukprn" CHECK("enrolment"."ukprn" = 'UK' or "enrolment"."ukprn" glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "enrolment_students" CHECK("enrolment"."students" >= 0 and "enrolment"."students" % 5 = 0),
	CONSTRAINT "enrolment_history" CHECK("enrolment"."since" > 0 and ("enrolment"."until" is null or "enrolment"."until" > "enrolment"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `enrolment_by_provider` ON `enrolment` (`ukprn`,`academic_year`,`origin`,`since`,`until`,`students`);--> statement-breakpoint
CREATE INDEX `enrolment_since` ON `enrolment` (`since`);--> statement-breakpoint
CREATE INDEX `enrolment_until` ON `enrolment` (`until`) WHERE "enrolment"."until" is not null;--> statement-breakpoint
CREATE TABLE `enrolment_staged` (
	`run_id` text NOT NULL,
	`academic_year` text NOT NULL,
	`origin` text NOT NULL,
	`ukprn` text NOT NULL,
	`students` integer NOT NULL,
	PRIMARY KEY(`run_id`, `academic_year`, `origin`, `ukprn`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `institution` (
	`ukprn` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`nation` text,
	`region` text,
	`local_authority` text,
	`town` text,
	`latitude` real,
	`longitude` real,
	`website` text,
	`domain` text,
	`successor` text,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`ukprn`, `since`),
	CONSTRAINT "institution_ukprn" CHECK("institution"."ukprn" glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "institution_slug" CHECK("institution"."slug" <> '' and "institution"."slug" not glob '*[^a-z0-9-]*'),
	CONSTRAINT "institution_nation" CHECK("institution"."nation" is null or "institution"."nation" in ('england', 'scotland', 'wales', 'northern-ireland')),
	CONSTRAINT "institution_place" CHECK(("institution"."latitude" is null) = ("institution"."longitude" is null) and ("institution"."latitude" is null or ("institution"."latitude" between 49 and 61.5 and "institution"."longitude" between -9 and 2.5))),
	CONSTRAINT "institution_history" CHECK("institution"."since" > 0 and ("institution"."until" is null or "institution"."until" > "institution"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `institution_by_slug` ON `institution` (`slug`);--> statement-breakpoint
CREATE INDEX `institution_since` ON `institution` (`since`);--> statement-breakpoint
CREATE INDEX `institution_until` ON `institution` (`until`) WHERE "institution"."until" is not null;--> statement-breakpoint
CREATE TABLE `institution_alias` (
	`ukprn` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`used_from` text,
	`used_to` text,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`ukprn`, `name`, `since`),
	CONSTRAINT "institution_alias_kind" CHECK("institution_alias"."kind" in ('hesa', 'trading', 'former', 'spelling')),
	CONSTRAINT "institution_alias_history" CHECK("institution_alias"."since" > 0 and ("institution_alias"."until" is null or "institution_alias"."until" > "institution_alias"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `institution_alias_by_slug` ON `institution_alias` (`slug`,`ukprn`);--> statement-breakpoint
CREATE INDEX `institution_alias_since` ON `institution_alias` (`since`);--> statement-breakpoint
CREATE INDEX `institution_alias_until` ON `institution_alias` (`until`) WHERE "institution_alias"."until" is not null;--> statement-breakpoint
CREATE TABLE `institution_alias_staged` (
	`run_id` text NOT NULL,
	`ukprn` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`used_from` text,
	`used_to` text,
	PRIMARY KEY(`run_id`, `ukprn`, `name`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `institution_staged` (
	`run_id` text NOT NULL,
	`ukprn` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`nation` text,
	`region` text,
	`local_authority` text,
	`town` text,
	`latitude` real,
	`longitude` real,
	`website` text,
	`domain` text,
	`successor` text,
	PRIMARY KEY(`run_id`, `ukprn`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `backer` (
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`place` text,
	`nation` text NOT NULL,
	`ukprn` text,
	`status` text NOT NULL,
	`evidence_pages` integer NOT NULL,
	`first_evidence` text,
	`latest_evidence` text,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`organisation`, `since`),
	CONSTRAINT "backer_type" CHECK("backer"."type" in ('university', 'students-union', 'sector-body', 'government', 'business')),
	CONSTRAINT "backer_nation" CHECK("backer"."nation" in ('england', 'scotland', 'wales', 'northern-ireland', 'uk-wide')),
	CONSTRAINT "backer_status" CHECK("backer"."status" in ('founder', 'backer', 'took-part')),
	CONSTRAINT "backer_history" CHECK("backer"."since" > 0 and ("backer"."until" is null or "backer"."until" > "backer"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `backer_by_provider` ON `backer` (`ukprn`);--> statement-breakpoint
CREATE INDEX `backer_since` ON `backer` (`since`);--> statement-breakpoint
CREATE INDEX `backer_until` ON `backer` (`until`) WHERE "backer"."until" is not null;--> statement-breakpoint
CREATE TABLE `backer_staged` (
	`run_id` text NOT NULL,
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`place` text,
	`nation` text NOT NULL,
	`ukprn` text,
	`status` text NOT NULL,
	`evidence_pages` integer NOT NULL,
	`first_evidence` text,
	`latest_evidence` text,
	PRIMARY KEY(`run_id`, `organisation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `evidence` (
	`organisation` text NOT NULL,
	`url` text NOT NULL,
	`written_as` text NOT NULL,
	`relation` text NOT NULL,
	`strength` text NOT NULL,
	`stated_date` text,
	`inferred_year` integer,
	`paraphrase` text NOT NULL,
	`first_seen` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`organisation`, `url`, `since`),
	CONSTRAINT "evidence_relation" CHECK("evidence"."relation" in ('founder', 'supporter', 'partner', 'pledge', 'event')),
	CONSTRAINT "evidence_strength" CHECK("evidence"."strength" in ('first-party', 'reported', 'recalled', 'weak')),
	CONSTRAINT "evidence_url" CHECK("evidence"."url" glob 'http*://*'),
	CONSTRAINT "evidence_date" CHECK("evidence"."stated_date" is null or "evidence"."inferred_year" is null),
	CONSTRAINT "evidence_history" CHECK("evidence"."since" > 0 and ("evidence"."until" is null or "evidence"."until" > "evidence"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `evidence_by_url` ON `evidence` (`url`);--> statement-breakpoint
CREATE INDEX `evidence_since` ON `evidence` (`since`);--> statement-breakpoint
CREATE INDEX `evidence_until` ON `evidence` (`until`) WHERE "evidence"."until" is not null;--> statement-breakpoint
CREATE TABLE `evidence_staged` (
	`run_id` text NOT NULL,
	`organisation` text NOT NULL,
	`url` text NOT NULL,
	`written_as` text NOT NULL,
	`relation` text NOT NULL,
	`strength` text NOT NULL,
	`stated_date` text,
	`inferred_year` integer,
	`paraphrase` text NOT NULL,
	`first_seen` text NOT NULL,
	PRIMARY KEY(`run_id`, `organisation`, `url`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `archived_file` (
	`sha256` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`bytes` integer NOT NULL,
	`url` text,
	`content_type` text,
	`retrieved_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `collection_run` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`trigger` text NOT NULL,
	`started_at` text NOT NULL,
	`alive_at` text NOT NULL,
	`finished_at` text,
	`outcome` text NOT NULL,
	`step` text NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`rows_read` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`removed` integer DEFAULT 0 NOT NULL,
	`warnings` text DEFAULT '[]' NOT NULL,
	`error` text,
	`edition` integer,
	`override_reason` text,
	CONSTRAINT "collection_run_trigger" CHECK("collection_run"."trigger" in ('cron', 'operator', 'embedded')),
	CONSTRAINT "collection_run_outcome" CHECK("collection_run"."outcome" in ('running', 'published', 'unchanged', 'older', 'refused', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `collection_run_by_activity` ON `collection_run` (`alive_at`);--> statement-breakpoint
CREATE INDEX `collection_run_by_source` ON `collection_run` (`source`,`alive_at`);--> statement-breakpoint
CREATE TABLE `exported_file` (
	`dataset` text NOT NULL,
	`edition` integer NOT NULL,
	`format` text NOT NULL,
	`key` text NOT NULL,
	`bytes` integer NOT NULL,
	`rows` integer NOT NULL,
	`sha256` text NOT NULL,
	`written_at` text NOT NULL,
	PRIMARY KEY(`dataset`, `edition`, `format`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `run_file` (
	`run_id` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`run_id`, `sha256`)
) STRICT, WITHOUT ROWID;
