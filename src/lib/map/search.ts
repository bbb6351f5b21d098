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
