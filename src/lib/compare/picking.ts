/** What the picker needs once somebody begins to pick: fetched then, so that the page is there sooner. */
export { default as Combobox } from '@github/combobox-nav';
export { found } from './find.ts';
