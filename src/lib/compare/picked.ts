/**
 * The providers that are compared, in their order, each with the place of its colour. The colour
 * follows the provider: it stays when others come, go or change places. An address needs to name it
 * only where it is not that of the provider's position: `10007157,10007784` or `10007784.2,10007157.1`.
 */

export interface Picked {
  readonly ukprn: string;
  /** 1 to 8: which colour, dash and mark its line has. */
  readonly slot: number;
}

/** Most providers that are compared. */
export const MOST_PICKED = 8;

/** The lowest colour that nobody has. */
function freeSlot(taken: readonly (number | null)[]): number {
  let slot = 1;
  while (taken.includes(slot)) slot += 1;
  return slot;
}

/** Gives a place of colour to those that name none, or one that another has: their position's where it is free, else the first that is. */
function settled(named: readonly { ukprn: string; slot: number | null }[]): Picked[] {
  const slots = named.map(({ slot }, index) =>
    slot !== null && named.findIndex((each) => each.slot === slot) === index ? slot : null,
  );
  for (const [index, slot] of slots.entries()) {
    if (slot !== null) continue;
    slots[index] = slots.includes(index + 1) ? freeSlot(slots) : index + 1;
  }
  return named.map(({ ukprn }, index) => ({ ukprn, slot: slots[index]! }));
}

/** Reads the list of an address. `strange` are the texts that name no provider. */
export function readPicked(text: string): {
  picked: Picked[];
  strange: string[];
  tooMany: boolean;
} {
  const strange: string[] = [];
  const named = new Map<string, number | null>();
  for (const each of text.split(',').map((part) => part.trim())) {
    const [, ukprn, slot] = /^(1\d{7})(?:\.([1-8]))?$/.exec(each) ?? [];
    if (!ukprn) {
      if (each) strange.push(each);
    } else if (!named.has(ukprn)) named.set(ukprn, slot ? Number(slot) : null);
  }
  const all = [...named].map(([ukprn, slot]) => ({ ukprn, slot }));
  return {
    picked: settled(all.slice(0, MOST_PICKED)),
    strange,
    tooMany: all.length > MOST_PICKED,
  };
}

/** The list as an address has it. */
export function writePicked(picked: readonly Picked[]): string {
  const isPlain = picked.every(({ slot }, index) => slot === index + 1);
  return picked.map(({ ukprn, slot }) => (isPlain ? ukprn : `${ukprn}.${slot}`)).join(',');
}

/** One more, in the first colour that is free; unchanged where it is there already or there is no room. */
export function withAdded(picked: readonly Picked[], ukprn: string): Picked[] {
  const isThere = picked.some((each) => each.ukprn === ukprn);
  if (isThere || picked.length >= MOST_PICKED) return [...picked];
  return [...picked, { ukprn, slot: freeSlot(picked.map(({ slot }) => slot)) }];
}

export function withRemoved(picked: readonly Picked[], ukprn: string): Picked[] {
  return picked.filter((each) => each.ukprn !== ukprn);
}

/** One moved to a position, counted from 0; beyond the ends it stays at the end. */
export function withMoved(picked: readonly Picked[], ukprn: string, to: number): Picked[] {
  const moved = picked.find((each) => each.ukprn === ukprn);
  if (!moved) return [...picked];
  const rest = withRemoved(picked, ukprn);
  const at = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}
