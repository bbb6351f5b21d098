ALTER TABLE `evidence_check` ADD `failing_since` text;
