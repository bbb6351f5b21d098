/**
 * What is on the map page, from what its address asks for, what the reader has chosen since, and the
 * figures that have come so far. An input is answered in frames of their own, none of them long: what
 * is chosen stands at once, the map and the finding follow in the next frame, the table in the one
 * after it, and what the other choices would show after that.
 */
import { onMount, untrack } from 'svelte';
import { page } from '$app/state';
import type { Evidence } from '../../../workers/api/shapes/institution.ts';
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { stateAt, writeState } from './address.ts';
import { NextFrame } from './after-frame.svelte.ts';
import { ChosenState } from './chosen-state.svelte.ts';
import { chooseYear } from './choose-year.ts';
import type { LabelStyle } from './label-styles.ts';
import { Layers, saidBy, type LayerParts } from './layers.svelte.ts';
import { Memberships } from './memberships.svelte.ts';
import { needsMemberships, type MembershipOf } from './memberships.ts';
import { MoreMeasures, type MoreLoaded } from './more-measures.svelte.ts';
import { MoreYears } from './more-years.svelte.ts';
import type { Finding } from './scene.ts';
import { select } from './selection.ts';
import type { MapState } from './state.ts';
import { MEASURE_NAMES } from './words.ts';
import { whenIdle } from '../page/when-idle.ts';
import { yearView } from './year-view.ts';

/** What the page came with. */
export interface CameWith {
  readonly answer: MapAnswer;
  readonly state: MapState;
  readonly faults: readonly string[];
  readonly finding: Finding;
  readonly layer: LayerParts;
  readonly measures: MoreLoaded | null;
  readonly memberships: MembershipOf | null;
  /** Evidence of the provider that the address marks. */
  readonly newest: Evidence | null;
}

export class OnScreen {
  readonly #data: CameWith;
  readonly chosen = new ChosenState();
  readonly years: MoreYears;
  readonly #measures: MoreMeasures;
  readonly memberships: Memberships;
  readonly layers: Layers;
  readonly #settled: NextFrame<MapState>;
  /** What the table shows. */
  readonly listed: NextFrame<OnScreen['shown']>;
  /** What the choices are counted for. */
  readonly counted: NextFrame<OnScreen['shown']>;

  /** What comes when the page is idle. */
  later = $state.raw<typeof import('./later.ts') | null>(null);
  /** Mission groups, towns or other names will soon be wanted. */
  groupsWanted = $state(false);

  readonly #changed = $derived(page.state.map);
  /** What is chosen. */
  readonly wanted: MapState = $derived.by(
    () =>
      this.chosen.state ??
      (this.#changed === undefined ? this.#data.state : stateAt(this.#changed)),
  );
  /** The year that is chosen. */
  readonly asked = $derived.by(() => this.#yearOf(this.wanted).year);
  readonly #fault = $derived.by(() => this.#yearOf(this.wanted).fault);
  /** What could not be used of the address that is shown. */
  readonly faults = $derived.by(() => {
    if (this.#changed === undefined) return this.#data.faults;
    return this.#fault ? [this.#fault] : [];
  });

  readonly #inYear = $derived.by(() => {
    const { answer } = this.years;
    const { year } = this.#yearOf(this.#settled.value);
    return yearView(answer, this.#holds(year) ? year : (this.#data.answer.shown.at(-1) ?? year));
  });
  readonly #measured = $derived.by(() =>
    this.#measures.viewOf(this.#inYear, this.years.answer, this.#settled.value),
  );
  readonly view = $derived(this.#measured ?? this.#inYear);
  /** What is shown: students for as long as a measure is on its way. */
  readonly state: MapState = $derived.by(() =>
    this.#measured ? this.#settled.value : { ...this.#settled.value, measure: 'students' },
  );
  /** Which rows are shown is asked anew when that can have changed: not while the map is enlarged. */
  readonly #filters = $derived(writeState({ ...this.state, zoom: null, area: null, rows: 'top' }));
  readonly selection = $derived.by(() => {
    void this.#filters;
    return select(
      this.view,
      untrack(() => this.state),
      this.memberships.of,
    );
  });
  readonly #said = $derived.by(() =>
    saidBy(this.layers.parts, this.state.layer, this.memberships.of),
  );
  readonly finding = $derived.by(() =>
    this.later
      ? this.later.findingOf(this.view, this.selection, this.state, this.#said)
      : this.#data.finding,
  );
  readonly shown = $derived({ view: this.view, selection: this.selection, state: this.state });
  /** Whether the map is about to show something else. */
  readonly isBusy = $derived.by(() => this.#settled.value !== this.wanted);
  /** What is asked for and not here yet, in words. */
  readonly loading = $derived.by(() => {
    if (!this.#holds(this.asked)) return this.years.failed ? null : this.asked;
    return this.#measured || this.#measures.failed || this.years.failed
      ? null
      : MEASURE_NAMES[this.#settled.value.measure].toLowerCase();
  });
  /** What to tell the reader of parts that did not come. */
  readonly failures = $derived.by(() =>
    [this.years, this.#measures, this.memberships, this.layers].flatMap((part) =>
      part.failed === null ? [] : [{ sentence: part.failed, again: () => part.again() }],
    ),
  );

  /** Made while the page is set up. `style` gives the style of the map's labels, once that is known. */
  constructor(data: CameWith, style: () => LabelStyle | null) {
    this.#data = data;
    const { answer } = data;
    const edition = answer.edition.number;
    this.years = new MoreYears(answer, style);
    this.#settled = new NextFrame(() => this.wanted);
    this.#measures = new MoreMeasures(data.measures, () => ({
      measure: this.wanted.measure,
      edition,
    }));
    this.memberships = new Memberships(data.memberships, () => ({
      needed: this.groupsWanted || needsMemberships(this.wanted),
      edition,
    }));
    this.layers = new Layers(
      data.layer,
      () => this.wanted.layer,
      () => this.wanted.layer !== 'local-areas' || this.memberships.of !== null,
    );
    this.listed = new NextFrame(() => this.shown);
    this.counted = new NextFrame(() => this.listed.value);
    onMount(() => {
      this.years.fetch();
      whenIdle(() => void import('./later.ts').then((parts) => (this.later = parts)));
    });
  }

  #holds(year: string): boolean {
    return this.years.answer.shown.includes(year);
  }

  #yearOf({ year }: MapState): { year: string; fault: string | null } {
    return chooseYear(year, this.years.answer.academic_years);
  }
}
