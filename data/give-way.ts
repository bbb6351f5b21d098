/**
 * Lets others have the runtime between two pieces of long work. On a machine of one's own, database
 * and archive live in the process that answers readers: as long as work only waits for them, that
 * process never looks whether anybody has called. It does while a timer runs. In production, where
 * each look at the database is a journey, this costs next to nothing.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
