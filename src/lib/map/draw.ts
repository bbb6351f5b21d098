/** A part of a page as text, for a browser to keep until it has the part's own code. Only the server draws. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

export function draw<Props extends Record<string, unknown>>(
  part: Component<Props>,
  props: Props,
): string {
  // Svelte's marks for taking a part over would end the text at the first of them.
  return render(part as Component<Record<string, unknown>>, { props }).body.replace(
    /<!--[^>]*-->/g,
    '',
  );
}
