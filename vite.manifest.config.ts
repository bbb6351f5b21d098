/**
 * What SvelteKit reads to know which styles and scripts a page comes with. It goes through a file's imports one by one,
 * and through all that each loads later, before the next: what a page imports outright and another part loads later was
 * then taken for something that comes later, and the page came without its styles (seen with the lines of code on
 * `/data/origin`). Here each entry names all that it imports, what loads nothing later first.
 */
import type { Manifest, Plugin } from 'vite';

/** All that an entry imports outright, near or far, without itself. */
function importsOf(manifest: Manifest, entry: string): string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    for (const next of manifest[name]?.imports ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(entry);
  found.delete(entry);
  return [...found];
}

/** The manifest with every entry's imports in full, in an order that nothing loaded later can come before. */
export function inFull(manifest: Manifest): Manifest {
  const loads = (name: string) => Number((manifest[name]?.dynamicImports ?? []).length > 0);
  const entries = Object.entries(manifest).map(([name, chunk]) => {
    const isEntry = chunk.isEntry || chunk.isDynamicEntry;
    const imports = isEntry ? importsOf(manifest, name).sort((a, b) => loads(a) - loads(b)) : [];
    return [name, chunk.imports ? { ...chunk, imports } : chunk];
  });
  return Object.fromEntries(entries) as Manifest;
}

export const manifestInFull: Plugin = {
  name: 'manifest-in-full',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const file = bundle['.vite/manifest.json'];
      if (file?.type !== 'asset') return;
      file.source = JSON.stringify(inFull(JSON.parse(String(file.source)) as Manifest), null, 2);
    },
  },
};
