/** How a run carries out its steps; a Workflow in production. */

export interface Steps {
  /** Carries out a step: once, however often the run is resumed, and again when it throws, unless it was refused. */
  do<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Waits before the next try. */
  wait(name: string, seconds: number): Promise<void>;
}
