/** `?edition=3` where the page shows an earlier edition: it is kept when a page is opened from the map. In browsers only. */
export function editionHere(): string {
  const edition = new URLSearchParams(location.search).get('edition');
  return edition ? `?edition=${encodeURIComponent(edition)}` : '';
}
