CREATE TABLE `staged_chunk` (
	`run_id` text NOT NULL,
	`table_name` text NOT NULL,
	`number` integer NOT NULL,
	`rows` integer NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`run_id`, `table_name`, `number`)
) STRICT, WITHOUT ROWID;
