/** Reading labels of a table with a row a figure, where each comes many thousand times. */

/** As `read`, asked once for each label. A label that is refused is refused where it first stands. */
export function remembered<Value>(
  read: (label: string, where: string) => Value,
): (label: string, where: string) => Value {
  const known = new Map<string, Value>();
  return (label, where) => {
    const found = known.get(label);
    if (found !== undefined) return found;
    const value = read(label, where);
    known.set(label, value);
    return value;
  };
}
