PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_origin` (
	`academic_year` text NOT NULL,
	`region` text NOT NULL,
	`country` text NOT NULL,
	`ukprn` text NOT NULL,
	`students` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`academic_year`, `region`, `country`, `ukprn`, `since`),
	CONSTRAINT "origin_year" CHECK("__new_origin"."academic_year" glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr("__new_origin"."academic_year", 6) as integer) = (cast(substr("__new_origin"."academic_year", 1, 4) as integer) + 1) % 100),
	CONSTRAINT "origin_region" CHECK("__new_origin"."region" = 'european-union' or "__new_origin"."region" = 'other-europe' or "__new_origin"."region" = 'africa' or "__new_origin"."region" = 'asia' or "__new_origin"."region" = 'australasia' or "__new_origin"."region" = 'middle-east' or "__new_origin"."region" = 'north-america' or "__new_origin"."region" = 'south-america' or "__new_origin"."region" = 'not-known'),
	CONSTRAINT "origin_ukprn" CHECK("__new_origin"."ukprn" = 'UK' or "__new_origin"."ukprn" glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
	CONSTRAINT "origin_students" CHECK("__new_origin"."students" >= 0 and "__new_origin"."students" % 5 = 0),
	CONSTRAINT "origin_history" CHECK("__new_origin"."since" > 0 and ("__new_origin"."until" is null or "__new_origin"."until" > "__new_origin"."since"))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_origin`("academic_year", "region", "country", "ukprn", "students", "since", "until") SELECT "academic_year", "region", "country", "ukprn", "students", "since", "until" FROM `origin`;--> statement-breakpoint
DROP TABLE `origin`;--> statement-breakpoint
ALTER TABLE `__new_origin` RENAME TO `origin`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `origin_by_provider` ON `origin` (`ukprn`,`academic_year`,`region`,`country`,`since`,`until`,`students`);--> statement-breakpoint
CREATE INDEX `origin_until` ON `origin` (`until`) WHERE "origin"."until" is not null;