/** Addresses of other views of the page that is shown. */

/** The same address with one parameter set, or left out where the value is null. */
export function viewAddress(url: URL, name: string, value: string | null): string {
  const params = new URLSearchParams(url.searchParams);
  if (value === null) params.delete(name);
  else params.set(name, value);
  const text = params.toString();
  return url.pathname + (text && `?${text}`);
}
