/** How reference managers read a citation of an institution's page. */
import { CONTAINS } from './citation.ts';
import type { Edition } from '../../../workers/api/shapes/common.ts';

export interface Cited {
  /** Name of the institution. */
  readonly title: string;
  readonly slug: string;
  readonly edition: Edition;
  /** Address that names the edition. */
  readonly address: string;
  /** Whose data it is made of; without it, that of students by provider. */
  readonly contains?: string;
}

/** Signs that BibTeX reads as its own. */
function escaped(text: string): string {
  return text.replace(/[&%#_{}$]/g, (sign) => `\\${sign}`);
}

/** The citation as BibTeX. */
export function bibtexOf({ title, slug, edition, address, contains = CONTAINS }: Cited): string {
  return [
    `@misc{atlas-${slug}-${edition.number},`,
    `  author = {{We Are International Atlas}},`,
    `  title = {${escaped(title)}},`,
    `  edition = {${edition.number}},`,
    `  year = {${edition.published_at.slice(0, 4)}},`,
    `  note = {${contains}},`,
    `  url = {${address}}`,
    '}',
    '',
  ].join('\n');
}

/** The citation as RIS. */
export function risOf({ title, edition, address, contains = CONTAINS }: Cited): string {
  return [
    'TY  - DATA',
    'AU  - We Are International Atlas',
    `TI  - ${title}`,
    `ET  - ${edition.number}`,
    `PY  - ${edition.published_at.slice(0, 4)}`,
    `DA  - ${edition.published_at.slice(0, 10).replaceAll('-', '/')}`,
    `N1  - ${contains}`,
    `UR  - ${address}`,
    'ER  - ',
    '',
  ].join('\r\n');
}

/** Address of a text that is its own content, for a link that saves it. */
export function asFile(text: string, type: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}
