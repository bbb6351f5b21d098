/** Look-ups of areas by their ONS code: regions and nations, and local authorities. */
export { REGIONS, nationOfRegion, regionOf, type Region } from './regions.ts';
export { localAuthorities, localAuthorityOf, type LocalAuthority } from './local-authorities.ts';
