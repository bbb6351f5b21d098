/**
 * The 361 local authorities of the United Kingdom as they stood in 2023. Apart from the regions,
 * so that a page which needs those alone does not carry this list.
 */
import type { Nation } from '../codes.ts';
import areas from './areas.json' with { type: 'json' };

/** One local authority of 2023. */
export interface LocalAuthority {
  /** ONS code, e.g. `E08000019`. */
  readonly code: string;
  readonly name: string;
  /** Code of the region that it lies in (see `REGIONS`). */
  readonly region: string;
  readonly nation: Nation;
}

let byCode: ReadonlyMap<string, LocalAuthority> | undefined;

/** All of them, in the order of their codes. */
export function localAuthorities(): readonly LocalAuthority[] {
  return areas.localAuthorities as LocalAuthority[];
}

/** The local authority of that ONS code, or undefined when 2023 knew none. */
export function localAuthorityOf(code: string): LocalAuthority | undefined {
  byCode ??= new Map(localAuthorities().map((authority) => [authority.code, authority]));
  return byCode.get(code);
}
