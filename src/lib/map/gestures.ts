/**
 * Wheel, drag and pinch on the map, by d3-zoom. Fetched once the page is idle. A page that is scrolled
 * is never caught: the wheel enlarges with Ctrl held (as a pinch on a trackpad does) or while the map has
 * the focus, and on a screen it takes two fingers; a mouse drags only what is enlarged.
 */
import { select, zoom as d3Zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { FRAME } from './frame.ts';
import { bounded, CLOSEST, type Zoom } from './zoom.ts';

/** Zooms one map for as long as it is there. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #behaviour = d3Zoom<HTMLElement, unknown>();
  /** Set while the map is told where it stands, and not the other way round. */
  #isFollowing = false;

  /** @param onzoom called while the reader zooms; `onend` when they let go of it */
  constructor(element: HTMLElement, onzoom: (zoom: Zoom) => void, onend: (zoom: Zoom) => void) {
    this.#element = element;
    const zoomOf = ({ transform }: D3ZoomEvent<HTMLElement, unknown>): Zoom => {
      // The behaviour counts in CSS pixels of the element, the map in units of its frame.
      const scale = FRAME.width / element.clientWidth;
      return bounded({ k: transform.k, x: transform.x * scale, y: transform.y * scale });
    };
    this.#behaviour
      .scaleExtent([1, CLOSEST])
      .extent(() => [
        [0, 0],
        [element.clientWidth, (element.clientWidth * FRAME.height) / FRAME.width],
      ])
      .translateExtent([
        [0, 0],
        [Infinity, Infinity],
      ])
      .filter((event: Event) => this.#isMeant(event))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!this.#isFollowing) onzoom(zoomOf(event));
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!this.#isFollowing) onend(zoomOf(event));
      });
    select(element).call(this.#behaviour).on('dblclick.zoom', null);
  }

  /** Tells the gestures where the map stands, when that was changed otherwise. */
  follow({ k, x, y }: Zoom): void {
    const scale = this.#element.clientWidth / FRAME.width;
    const height = this.#element.clientWidth * (FRAME.height / FRAME.width);
    this.#behaviour.translateExtent([
      [0, 0],
      [this.#element.clientWidth, height],
    ]);
    this.#isFollowing = true;
    const transform = zoomIdentity.translate(x * scale, y * scale).scale(k);
    select(this.#element).call((map) => this.#behaviour.transform(map, transform));
    this.#isFollowing = false;
  }

  /** Leaves the map alone. */
  end(): void {
    select(this.#element).on('.zoom', null);
  }

  #isMeant(event: Event): boolean {
    if (event instanceof WheelEvent) {
      return event.ctrlKey || this.#element.contains(document.activeElement);
    }
    if ('touches' in event) return (event as TouchEvent).touches.length > 1;
    const isEnlarged = this.#element.classList.contains('enlarged');
    return isEnlarged && event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
  }
}
