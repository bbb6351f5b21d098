/** Where what a page shows can be had as a file: the page's own address with an extension to its path. */
export function fileAddress(page: string, extension: string): string {
  const [path = '', query] = page.split('?', 2);
  return `${path}.${extension}${query ? `?${query}` : ''}`;
}

/** The address of a page as it stands in an edition, whichever edition it named before. */
export function atEdition(page: string, edition: number): string {
  const [path = '', query] = page.split('?', 2);
  const others = (query ?? '').split('&').filter((part) => part && !/^edition=/.test(part));
  return `${path}?${[...others, `edition=${edition}`].join('&')}`;
}
