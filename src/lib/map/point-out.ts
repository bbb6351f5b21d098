/**
 * Says of one provider among many that it is the one pointed at. Its element is found and changed by
 * hand: a template that asks each of hundreds whether it is the one asks them all at every move.
 */

/** Sets an attribute of the provider's element inside `within`, if it is there; returns what takes it away again. */
export function pointOut(
  within: Element | undefined,
  ukprn: string | null,
  attribute: string,
  value: string,
): () => void {
  const element = ukprn === null ? null : within?.querySelector(`[data-ukprn="${ukprn}"]`);
  element?.setAttribute(attribute, value);
  return () => element?.removeAttribute(attribute);
}
