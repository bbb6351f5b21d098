/** Where on the map page the keyboard was when the reader left it, so that Back leads there again. */

export interface PlaceLeft {
  readonly on: 'map' | 'table';
  /** UKPRN of the provider, or code of the area. */
  readonly id: string;
}

/** Frames in which a page that is put together anew may yet bring what is to have the focus. */
const FRAMES = 60;

/** The row or the mark that has the focus; `onMap` is the one that the map points at. */
export function placeLeft(onMap: string | null): PlaceLeft | null {
  const focused = document.activeElement;
  const id = focused?.closest<HTMLElement>('tr[data-ukprn]')?.dataset['ukprn'];
  if (id) return { on: 'table', id };
  return onMap !== null && focused?.matches('[role="listbox"]') ? { on: 'map', id: onMap } : null;
}

/** Gives the focus back, as soon as what had it is here; the browser has put back the scroll. */
export function goBackTo(place: PlaceLeft, frames = FRAMES): void {
  const selector =
    place.on === 'map'
      ? '.mapping [role="listbox"][tabindex]'
      : `tr[data-ukprn="${CSS.escape(place.id)}"] a`;
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: true });
  if (element && document.activeElement === element) return;
  if (frames > 0) requestAnimationFrame(() => goBackTo(place, frames - 1));
}
