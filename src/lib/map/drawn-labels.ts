/** Names on the map that the server has placed, read from the page while scripts take it over: placing them again takes more script than a first view has room for. */
import type { Label } from './label-positions.ts';
import type { Segment } from './segments.ts';

let isTaken = false;

/**
 * The labels that are drawn in a style, in their order. To the first who asks; none after that, and
 * on the server.
 *
 * @param size of the style, which is the class of the group that holds them
 */
export function drawnLabels(size: string): readonly Label[] {
  if (isTaken || typeof document === 'undefined') return [];
  isTaken = true;
  const texts = document.querySelectorAll(`.labels.${size} > text`);
  return [...texts].flatMap((text) => readLabel(text) ?? []);
}

function readLabel(text: Element): Label | null {
  const ukprn = text.getAttribute('data-of');
  const [x, y] = numbersIn(text.getAttribute('transform') ?? '');
  if (!ukprn || x === undefined || y === undefined) return null;
  const kind = (['inside', 'other'] as const).find((each) => text.classList.contains(each));
  return {
    ukprn,
    text: text.textContent,
    x,
    y,
    anchor: (text.getAttribute('text-anchor') ?? 'start') as Label['anchor'],
    kind: kind ?? 'backer',
    leader: leaderOf(text.previousElementSibling),
  };
}

function leaderOf(line: Element | null): Segment | null {
  if (line?.localName !== 'line') return null;
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(line.getAttribute(name)));
  return [x1!, y1!, x2!, y2!];
}

function numbersIn(text: string): number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}
