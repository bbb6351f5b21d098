/** A part of a page as text that no scripts will take over. Only the server draws. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** @param context what the part finds around it */
export function draw<Props extends Record<string, unknown>>(
  part: Component<Props>,
  props: Props,
  context?: Map<unknown, unknown>,
): string {
  // Svelte's marks for taking a part over would be half of its nodes, and end the text of an attribute at the first of them.
  const { body } = render(part as Component<Record<string, unknown>>, { props, context });
  return body.replaceAll(/<!--.*?-->/gs, '');
}
