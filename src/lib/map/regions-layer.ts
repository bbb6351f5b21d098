/** What the layer of regions draws, as one module to fetch. */
export { regions as said } from './finding-regions.ts';
export { default as RegionMap } from './RegionMap.svelte';
export { default as RegionTable } from './RegionTable.svelte';
