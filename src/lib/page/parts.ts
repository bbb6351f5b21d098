/**
 * Parts of a page whose scripts its first view does without (`Late.svelte` shows them). The page's `load` names
 * them by what imports them, and gets them ready on the server, and for readers who come from another page; the
 * browser that takes over what the server has drawn fetches each when it is wanted.
 */
import type { Component } from 'svelte';

export interface Part<Props extends Record<string, unknown>> {
  /** Null where it need not be here yet. */
  readonly drawn: Component<Props> | null;
  readonly load: () => Promise<{ default: Component<Props> }>;
}

type Loads = Readonly<Record<string, () => Promise<{ default: Component<never> }>>>;
type PropsOf<Load> = Load extends () => Promise<{ default: Component<infer Props> }>
  ? Props
  : never;
type Parts<All extends Loads> = { readonly [Name in keyof All]: Part<PropsOf<All[Name]>> };

let hasTakenOver = false;

/** Tells that scripts have taken over the page that came from the server: what is opened from now on they draw. */
export function tookOver(): void {
  hasTakenOver = true;
}

export async function partsOf<All extends Loads>(loads: All): Promise<Parts<All>> {
  const isNeeded = import.meta.env.SSR || hasTakenOver;
  const parts = Object.entries(loads).map(async ([name, load]) => {
    return [name, { load, drawn: isNeeded ? (await load()).default : null }] as const;
  });
  return Object.fromEntries(await Promise.all(parts)) as Parts<All>;
}
