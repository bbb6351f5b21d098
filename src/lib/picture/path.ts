/** The address of a page with the parts of its state that another address names, and none besides. */
export function withState(path: string, params: URLSearchParams, names: readonly string[]): string {
  const state = new URLSearchParams();
  for (const name of names) {
    const value = params.get(name);
    if (value) state.set(name, value);
  }
  return state.size > 0 ? `${path}?${state}` : path;
}
