/** The edition that a run has open, and the condition that it still has. */

export interface Holding {
  number: number;
  runId: string;
}

/** SQL condition that the edition is this run's and open, given the parameters that hold its number and run. */
export function held(number: string, runId: string): string {
  return `exists (select 1 from edition where number = ${number} and run_id = ${runId} and state = 'open')`;
}
