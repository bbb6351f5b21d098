/** What the layer of local areas draws, as one module to fetch. */
export { localAreas as said } from './finding-local-areas.ts';
export { default as LocalAreaMap } from './LocalAreaMap.svelte';
export { default as LocalAreaTable } from './LocalAreaTable.svelte';
