/** What the map needs only once its reader does something, as one module to fetch when the page is idle. */
export { default as ActiveFilters } from './ActiveFilters.svelte';
export { findingOf } from './finding.ts';
export { default as MapTools } from './MapTools.svelte';
export { default as ProviderCard } from './ProviderCard.svelte';
