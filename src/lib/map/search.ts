/** Finding a provider by what people type: its name, another name, its town or its UKPRN. */

export interface Findable {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly town: string | null;
  readonly ukprn: string;
}

/** Lower case, without accents and punctuation, so that `grwp` finds Grŵp and `st andrews` finds St. Andrew's. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether every word of the query begins a word of one and the same name, of the town, or is the UKPRN. */
export function matches(provider: Findable, query: string): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  if (words.length === 1 && words[0] === provider.ukprn) return true;
  const texts = [provider.name, ...provider.aliases, `${provider.name} ${provider.town ?? ''}`];
  return texts.some((text) => {
    const folded = ` ${fold(text)}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
}

/** The name nearest to a query that found nothing, or null if none is near. */
export function nearestName(providers: readonly Findable[], query: string): string | null {
  const wanted = fold(query);
  if (wanted.length < 3) return null;
  let best: { name: string; distance: number } | null = null;
  for (const { name, town } of providers) {
    for (const word of [fold(name), ...fold(`${name} ${town ?? ''}`).split(' ')]) {
      if (Math.abs(word.length - wanted.length) > 2) continue;
      const distance = editDistance(word, wanted);
      if (!best || distance < best.distance) best = { name, distance };
    }
  }
  return best && best.distance <= Math.max(1, Math.floor(wanted.length / 4)) ? best.name : null;
}

/** Levenshtein distance: single letters put in, left out or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[b.length]!;
}
