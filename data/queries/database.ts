/** The database as the queries see it. */
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1';

export type Database = DrizzleD1Database;

/** D1 through Drizzle. */
export function databaseOf(d1: D1Database): Database {
  return drizzle(d1);
}
