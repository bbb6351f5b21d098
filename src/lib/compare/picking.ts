/** What the picker needs to be a combobox: fetched once the page is at rest, so that the page is there sooner. */
export { default as Combobox } from '@github/combobox-nav';
export { found } from './find.ts';
