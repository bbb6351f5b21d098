/**
 * What stands below the map, drawn by the server as text: until a reader gets there, their browser
 * keeps it as it is, and its code comes when the page is idle.
 */
import type { ComponentProps } from 'svelte';
import AlsoBacking from '../backers/AlsoBacking.svelte';
import { draw } from './draw.ts';
import MapNotes from './MapNotes.svelte';

export const alsoBacking = (props: ComponentProps<typeof AlsoBacking>): string =>
  draw(AlsoBacking, props);

export const mapNotes = (props: ComponentProps<typeof MapNotes>): string => draw(MapNotes, props);
