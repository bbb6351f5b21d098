/** What may have been meant by a search that found nothing. */
import { fold, type Findable } from './search.ts';

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
