/** What the layer of regions draws, as one module to fetch. */
export { default as RegionMap } from './RegionMap.svelte';
export { default as RegionTable } from './RegionTable.svelte';
