/**
 * What the reader has chosen on the map page, ahead of the browser's history: the page answers at
 * once, and the address follows the frame that shows it.
 */
import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { afterFrame } from './after-frame.svelte.ts';
import { writeState } from './address.ts';
import type { MapState } from './state.ts';
import { Steps } from './steps.ts';

/** A state that is shown and not in the history yet. */
interface Waiting {
  readonly state: MapState;
  readonly step: 'push' | 'replace';
  readonly cancel: () => void;
}

/** Milliseconds after the frame that shows what is chosen: the map and the table come first. */
const AFTER = 40;

/** The address of the state that the history holds, as `writeState` writes it where it was written here. */
const written = (): string => page.state.map ?? page.url.search;

export class ChosenState {
  /** What was chosen last; null where nothing was since the page came, or the reader went elsewhere in the history. */
  state = $state.raw<MapState | null>(null);

  readonly #steps = new Steps();
  #waiting: Waiting | null = null;
  /** What the entry before the written one shows, where that was written here too. */
  #before: string | null = null;

  /** Shows another state, of which that field changed. */
  go(state: MapState, field: string): void {
    let step = this.#steps.next(field, performance.now());
    if (step === 'push') this.#write();
    // What takes the place of an entry that was never written is that entry.
    step = this.#waiting?.step ?? step;
    this.#waiting?.cancel();
    this.#waiting = null;
    this.state = state;
    const address = writeState(state);
    if (address === written()) return;
    // Else Back would lead from an entry to its like.
    if (address === this.#before) step = 'push';
    this.#waiting = { state, step, cancel: afterFrame(() => this.#write(), AFTER) };
  }

  /** Shows the state that a link leads to, as a step of its own, unless the link is to open elsewhere. */
  follow(event: MouseEvent, state: MapState): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#steps.end();
    this.go(state, 'link');
  }

  /** The reader went elsewhere in the history: what it says there holds. */
  letGo(): void {
    this.#waiting?.cancel();
    this.#waiting = null;
    this.state = null;
    this.#before = null;
    this.#steps.end();
  }

  #write(): void {
    if (!this.#waiting) return;
    const { state, step, cancel } = this.#waiting;
    cancel();
    this.#waiting = null;
    const address = writeState(state);
    const navigate = step === 'push' ? pushState : replaceState;
    if (step === 'push') this.#before = written();
    navigate(address || page.url.pathname, { map: address });
  }
}
