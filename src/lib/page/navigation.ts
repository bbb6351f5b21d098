/** Where the head and the foot of every page lead. A new page adds its line. */

export interface Destination {
  readonly href: string;
  readonly title: string;
}

/** In the head, in the order in which they stand there. */
export const MAIN: readonly Destination[] = [
  { href: '/', title: 'Map' },
  { href: '/institutions', title: 'Institutions' },
  { href: '/compare', title: 'Compare' },
  { href: '/leads', title: 'Leads' },
  { href: '/backers', title: 'Backers' },
  { href: '/countries', title: 'Countries' },
  { href: '/areas', title: 'Areas' },
  { href: '/data', title: 'Data' },
  { href: '/about', title: 'About' },
  { href: '/methods', title: 'Methods' },
];

/** In the foot only. */
export const MORE: readonly Destination[] = [
  { href: '/status', title: 'Status of the collectors' },
  { href: '/developers', title: 'For developers' },
];

/** Whether a page belongs to a destination: it is that page, or lies below it. */
export function isAt(pathname: string, { href }: Destination): boolean {
  if (href === '/') return pathname === '/';
  return pathname === href || pathname.startsWith(`${href}/`);
}
