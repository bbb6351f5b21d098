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

const folded = new WeakMap<Findable, readonly string[]>();

/** The texts that find a provider, folded, each word with a space before it; made once. */
function textsOf(provider: Findable): readonly string[] {
  let texts = folded.get(provider);
  if (!texts) {
    const { name, aliases, town } = provider;
    texts = [name, ...aliases, `${name} ${town ?? ''}`].map((text) => ` ${fold(text)}`);
    folded.set(provider, texts);
  }
  return texts;
}

/** Whether every word of the query begins a word of one and the same name, of the town, or is the UKPRN. */
export function matches(provider: Findable, query: string): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  // Signs alone name nobody; an empty search asks for everybody.
  if (words.length === 0) return query.trim() === '';
  if (words.length === 1 && words[0] === provider.ukprn) return true;
  return textsOf(provider).some((text) => words.every((word) => text.includes(` ${word}`)));
}

/** Words that too many names share to tell one from another. */
const SHARED_WORDS = new Set(['the', 'of', 'and', 'for', 'university', 'college', 'limited']);

/** The words of a text that tell; all of them where none does. */
function telling(text: string): string[] {
  const words = fold(text).split(' ');
  const rest = words.filter((word) => !SHARED_WORDS.has(word));
  return rest.length > 0 ? rest : words;
}

/**
 * Those whose names are nearest to a query that found nothing, best first; none where none is near.
 * Of equally near ones the name with the fewest other words comes first, then the one given first.
 */
export function nearest<Named extends Pick<Findable, 'name' | 'town'>>(
  all: readonly Named[],
  query: string,
  most: number,
): Named[] {
  const wanted = telling(query).join(' ');
  if (wanted.length < 3) return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 4));
  return all
    .map((named) => {
      const words = telling(named.name);
      const texts = [words.join(' '), ...words, ...fold(named.town ?? '').split(' ')];
      const near = texts.filter((text) => Math.abs(text.length - wanted.length) <= allowed);
      const distance = Math.min(...near.map((text) => editDistance(text, wanted)));
      return { named, distance, words: words.length };
    })
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || a.words - b.words)
    .slice(0, most)
    .map(({ named }) => named);
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
