/** The names on the map, drawn by the server as text. */
import type { ComponentProps } from 'svelte';
import { draw } from '../page/draw.ts';
import PlacedLabels from './PlacedLabels.svelte';

export const drawLabels = (props: ComponentProps<typeof PlacedLabels>): string =>
  draw(PlacedLabels, props);
