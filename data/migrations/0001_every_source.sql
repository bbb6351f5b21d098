CREATE TABLE `origin` (
	`academic_year` text NOT NULL,
	`region` text NOT NULL,
	`country` text NOT NULL,
	`ukprn` text NOT NULL,
	`students` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`academic_year`, `region`, `country`, `ukprn`, `since`),
	CONSTRAINT "origin_year" CHECK("origin"."academic_year" glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr("origin"."academic_year", 6) as integer) = (cast(substr("origin"."academic_year", 1, 4) as integer) + 1) % 100),
	CONSTRAINT "origin_region" CHECK("origin"."region" in ('european-union', 'other-europe', 'africa', 'asia', 'australasia', 'middle-east', 'north-america', 'south-america', 'not-known')),
	CONSTRAINT "origin_ukprn" CHECK("origin"."ukprn" = 'UK' or "origin"."ukprn" glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "origin_students" CHECK("origin"."students" >= 0 and "origin"."students" % 5 = 0),
	CONSTRAINT "origin_history" CHECK("origin"."since" > 0 and ("origin"."until" is null or "origin"."until" > "origin"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `origin_by_provider` ON `origin` (`ukprn`,`academic_year`,`region`,`country`,`since`,`until`,`students`);--> statement-breakpoint
CREATE INDEX `origin_since` ON `origin` (`since`);--> statement-breakpoint
CREATE INDEX `origin_until` ON `origin` (`until`) WHERE "origin"."until" is not null;--> statement-breakpoint
CREATE TABLE `origin_staged` (
	`run_id` text NOT NULL,
	`academic_year` text NOT NULL,
	`region` text NOT NULL,
	`country` text NOT NULL,
	`ukprn` text NOT NULL,
	`students` integer NOT NULL,
	PRIMARY KEY(`run_id`, `academic_year`, `region`, `country`, `ukprn`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `origin_by_nation` (
	`academic_year` text NOT NULL,
	`domicile` text NOT NULL,
	`nation` text NOT NULL,
	`students` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`academic_year`, `domicile`, `nation`, `since`),
	CONSTRAINT "origin_by_nation_year" CHECK("origin_by_nation"."academic_year" glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr("origin_by_nation"."academic_year", 6) as integer) = (cast(substr("origin_by_nation"."academic_year", 1, 4) as integer) + 1) % 100),
	CONSTRAINT "origin_by_nation_nation" CHECK("origin_by_nation"."nation" in ('england', 'scotland', 'wales', 'northern-ireland', 'UK')),
	CONSTRAINT "origin_by_nation_students" CHECK("origin_by_nation"."students" >= 0 and "origin_by_nation"."students" % 5 = 0),
	CONSTRAINT "origin_by_nation_history" CHECK("origin_by_nation"."since" > 0 and ("origin_by_nation"."until" is null or "origin_by_nation"."until" > "origin_by_nation"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `origin_by_nation_by_domicile` ON `origin_by_nation` (`domicile`,`academic_year`,`nation`,`since`,`until`,`students`);--> statement-breakpoint
CREATE INDEX `origin_by_nation_since` ON `origin_by_nation` (`since`);--> statement-breakpoint
CREATE INDEX `origin_by_nation_until` ON `origin_by_nation` (`until`) WHERE "origin_by_nation"."until" is not null;--> statement-breakpoint
CREATE TABLE `origin_by_nation_staged` (
	`run_id` text NOT NULL,
	`academic_year` text NOT NULL,
	`domicile` text NOT NULL,
	`nation` text NOT NULL,
	`students` integer NOT NULL,
	PRIMARY KEY(`run_id`, `academic_year`, `domicile`, `nation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `fee_income` (
	`academic_year` text NOT NULL,
	`item` text NOT NULL,
	`ukprn` text NOT NULL,
	`year_end` text NOT NULL,
	`amount` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`academic_year`, `item`, `ukprn`, `year_end`, `since`),
	CONSTRAINT "fee_income_year" CHECK("fee_income"."academic_year" glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr("fee_income"."academic_year", 6) as integer) = (cast(substr("fee_income"."academic_year", 1, 4) as integer) + 1) % 100),
	CONSTRAINT "fee_income_item" CHECK("fee_income"."item" in ('home', 'rest-of-uk', 'uk', 'eu', 'uk-and-eu', 'non-eu', 'he-course-fees', 'research-training-grants', 'non-credit-bearing', 'further-education', 'total', 'contracted-out')),
	CONSTRAINT "fee_income_ukprn" CHECK("fee_income"."ukprn" = 'UK' or "fee_income"."ukprn" glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "fee_income_year_end" CHECK("fee_income"."year_end" = '' or "fee_income"."year_end" glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CONSTRAINT "fee_income_history" CHECK("fee_income"."since" > 0 and ("fee_income"."until" is null or "fee_income"."until" > "fee_income"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `fee_income_by_provider` ON `fee_income` (`ukprn`,`academic_year`,`item`,`year_end`,`since`,`until`,`amount`);--> statement-breakpoint
CREATE INDEX `fee_income_since` ON `fee_income` (`since`);--> statement-breakpoint
CREATE INDEX `fee_income_until` ON `fee_income` (`until`) WHERE "fee_income"."until" is not null;--> statement-breakpoint
CREATE TABLE `fee_income_staged` (
	`run_id` text NOT NULL,
	`academic_year` text NOT NULL,
	`item` text NOT NULL,
	`ukprn` text NOT NULL,
	`year_end` text NOT NULL,
	`amount` integer NOT NULL,
	PRIMARY KEY(`run_id`, `academic_year`, `item`, `ukprn`, `year_end`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `visa` (
	`quarter` text NOT NULL,
	`application` text NOT NULL,
	`institution` text NOT NULL,
	`nationality` text NOT NULL,
	`applications` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`quarter`, `application`, `institution`, `nationality`, `since`),
	CONSTRAINT "visa_quarter" CHECK("visa"."quarter" glob '[12][0-9][0-9][0-9]-Q[1-4]'),
	CONSTRAINT "visa_application" CHECK("visa"."application" in ('visa', 'extension', 'unknown')),
	CONSTRAINT "visa_applications" CHECK("visa"."applications" >= 0),
	CONSTRAINT "visa_history" CHECK("visa"."since" > 0 and ("visa"."until" is null or "visa"."until" > "visa"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `visa_by_nationality` ON `visa` (`nationality`,`quarter`,`application`,`institution`,`since`,`until`,`applications`);--> statement-breakpoint
CREATE INDEX `visa_since` ON `visa` (`since`);--> statement-breakpoint
CREATE INDEX `visa_until` ON `visa` (`until`) WHERE "visa"."until" is not null;--> statement-breakpoint
CREATE TABLE `visa_staged` (
	`run_id` text NOT NULL,
	`quarter` text NOT NULL,
	`application` text NOT NULL,
	`institution` text NOT NULL,
	`nationality` text NOT NULL,
	`applications` integer NOT NULL,
	PRIMARY KEY(`run_id`, `quarter`, `application`, `institution`, `nationality`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `transnational` (
	`academic_year` text NOT NULL,
	`country` text NOT NULL,
	`students` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`academic_year`, `country`, `since`),
	CONSTRAINT "transnational_year" CHECK("transnational"."academic_year" glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr("transnational"."academic_year", 6) as integer) = (cast(substr("transnational"."academic_year", 1, 4) as integer) + 1) % 100),
	CONSTRAINT "transnational_students" CHECK("transnational"."students" >= 0 and "transnational"."students" % 5 = 0),
	CONSTRAINT "transnational_history" CHECK("transnational"."since" > 0 and ("transnational"."until" is null or "transnational"."until" > "transnational"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `transnational_by_country` ON `transnational` (`country`,`academic_year`,`since`,`until`,`students`);--> statement-breakpoint
CREATE INDEX `transnational_since` ON `transnational` (`since`);--> statement-breakpoint
CREATE INDEX `transnational_until` ON `transnational` (`until`) WHERE "transnational"."until" is not null;--> statement-breakpoint
CREATE TABLE `transnational_staged` (
	`run_id` text NOT NULL,
	`academic_year` text NOT NULL,
	`country` text NOT NULL,
	`students` integer NOT NULL,
	PRIMARY KEY(`run_id`, `academic_year`, `country`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `institution_group` (
	`ukprn` text NOT NULL,
	`mission_group` text NOT NULL,
	`listed` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`ukprn`, `mission_group`, `since`),
	CONSTRAINT "institution_group_group" CHECK("institution_group"."mission_group" in ('russell-group', 'university-alliance', 'million-plus', 'guild-he', 'cathedrals-group')),
	CONSTRAINT "institution_group_history" CHECK("institution_group"."since" > 0 and ("institution_group"."until" is null or "institution_group"."until" > "institution_group"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `institution_group_since` ON `institution_group` (`since`);--> statement-breakpoint
CREATE INDEX `institution_group_until` ON `institution_group` (`until`) WHERE "institution_group"."until" is not null;--> statement-breakpoint
CREATE TABLE `institution_group_staged` (
	`run_id` text NOT NULL,
	`ukprn` text NOT NULL,
	`mission_group` text NOT NULL,
	`listed` text NOT NULL,
	PRIMARY KEY(`run_id`, `ukprn`, `mission_group`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `campus` (
	`ukprn` text NOT NULL,
	`campus` text NOT NULL,
	`name` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`local_authority` text,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`ukprn`, `campus`, `since`),
	CONSTRAINT "campus_ukprn" CHECK("campus"."ukprn" glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "campus_place" CHECK("campus"."latitude" between -90 and 90 and "campus"."longitude" between -180 and 180),
	CONSTRAINT "campus_history" CHECK("campus"."since" > 0 and ("campus"."until" is null or "campus"."until" > "campus"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `campus_since` ON `campus` (`since`);--> statement-breakpoint
CREATE INDEX `campus_until` ON `campus` (`until`) WHERE "campus"."until" is not null;--> statement-breakpoint
CREATE TABLE `campus_staged` (
	`run_id` text NOT NULL,
	`ukprn` text NOT NULL,
	`campus` text NOT NULL,
	`name` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`local_authority` text,
	PRIMARY KEY(`run_id`, `ukprn`, `campus`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `evidence_check` (
	`url` text PRIMARY KEY NOT NULL,
	`checked_at` text NOT NULL,
	`outcome` text NOT NULL,
	`http_status` integer,
	`final_url` text,
	`names_campaign` integer,
	`text_hash` text,
	`last_named_at` text,
	`gone_since` text,
	`unnamed_since` text,
	`said` text NOT NULL,
	CONSTRAINT "evidence_check_outcome" CHECK("evidence_check"."outcome" in ('named', 'not-named', 'gone', 'failed', 'timed-out', 'too-large', 'not-text', 'robots', 'refused')),
	CONSTRAINT "evidence_check_named" CHECK("evidence_check"."names_campaign" is null or "evidence_check"."names_campaign" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_check_by_time` ON `evidence_check` (`checked_at`);--> statement-breakpoint
CREATE TABLE `unmatched_name` (
	`url` text NOT NULL,
	`name` text NOT NULL,
	`first_seen` text NOT NULL,
	`last_seen` text NOT NULL,
	PRIMARY KEY(`url`, `name`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_edition_partition` (
	`dataset` text NOT NULL,
	`partition` text NOT NULL,
	`edition` integer NOT NULL,
	`released` text NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`removed` integer NOT NULL,
	PRIMARY KEY(`dataset`, `partition`, `edition`),
	CONSTRAINT "edition_partition_dataset" CHECK("__new_edition_partition"."dataset" in ('institutions', 'campuses', 'enrolment', 'origin', 'origin-by-nation', 'fee-income', 'visas', 'transnational', 'backers', 'evidence')),
	CONSTRAINT "edition_partition_counts" CHECK("__new_edition_partition"."added" >= 0 and "__new_edition_partition"."changed" >= 0 and "__new_edition_partition"."removed" >= 0)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_edition_partition`("dataset", "partition", "edition", "released", "added", "changed", "removed") SELECT "dataset", "partition", "edition", "released", "added", "changed", "removed" FROM `edition_partition`;--> statement-breakpoint
DROP TABLE `edition_partition`;--> statement-breakpoint
ALTER TABLE `__new_edition_partition` RENAME TO `edition_partition`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `edition_partition_by_edition` ON `edition_partition` (`edition`,`dataset`);