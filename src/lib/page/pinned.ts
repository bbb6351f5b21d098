/** The part of an address that keeps an edition: `?edition=3`; nothing where the newest is shown. */
export function pinned(edition: number | null | undefined): string {
  return edition ? `?edition=${edition}` : '';
}
