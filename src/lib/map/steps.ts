/**
 * Which changes of the map's state the browser's Back undoes one by one: the first of each field,
 * and the first after a rest. What follows at once on the same field (a slider that is dragged, a
 * word that is typed) belongs to the same step.
 */
export class Steps {
  /** How long a field must rest before its next change is a step of its own, in milliseconds. */
  static readonly REST = 1000;

  #field: string | null = null;
  #at = -Infinity;

  /** What the page changes by itself, step by step, until the reader stops it: all of it is one step. */
  static readonly PLAYED = 'played';

  /** Whether a change of that field now is a new entry of the history, or takes the place of the last one. */
  next(field: string, now: number): 'push' | 'replace' {
    const isSame = field === this.#field;
    const goesOn = isSame && (field === Steps.PLAYED || now - this.#at <= Steps.REST);
    this.#field = field;
    this.#at = now;
    return goesOn ? 'replace' : 'push';
  }

  /** The reader went elsewhere: whatever changes next is a new step. */
  end(): void {
    this.#field = null;
  }
}
