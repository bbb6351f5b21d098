/** What the address of an embedded view may say besides the state of the page that it shows. */

import { editionAsked } from '../page/edition-asked.ts';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedOptions {
  /** `auto` follows the reader's system. */
  readonly theme: EmbedTheme;
  /** Whether it brings its script: without one it is as whole, but says no height and never renews itself. */
  readonly scripts: boolean;
  /** The edition that the address names, at which the view is to stay; null for the newest. */
  readonly pinned: number | null;
}

/** Reads an address; anything that is not known falls back to what is usual. */
export function embedOptions(params: URLSearchParams): EmbedOptions {
  const theme = params.get('theme');
  const { edition } = editionAsked(params);
  return {
    theme: EMBED_THEMES.find((each) => each === theme) ?? 'auto',
    scripts: params.get('scripts') !== 'no',
    pinned: edition ?? null,
  };
}
