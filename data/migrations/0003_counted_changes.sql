CREATE TABLE `change_count` (
	`dataset` text NOT NULL,
	`edition` integer NOT NULL,
	`against` integer NOT NULL,
	`partitions` text NOT NULL,
	`counted_at` text NOT NULL,
	PRIMARY KEY(`dataset`, `edition`, `against`),
	CONSTRAINT "change_count_order" CHECK("change_count"."against" >= 0 and "change_count"."against" < "change_count"."edition")
) STRICT, WITHOUT ROWID;
