import { expect, it } from 'vitest';
import type { Manifest } from 'vite';
import { inFull } from '../../vite.manifest.config.ts';

const chunk = (file: string, over: Partial<Manifest[string]> = {}) => ({ file, ...over });

it('names all that an entry imports, before anything that loads more later', () => {
  const manifest: Manifest = {
    page: chunk('page.js', { isEntry: true, imports: ['shared', 'near'] }),
    shared: chunk('shared.js', { imports: ['base'], dynamicImports: ['later'] }),
    near: chunk('near.js', { imports: ['line'] }),
    line: chunk('line.js', { css: ['line.css'] }),
    base: chunk('base.js'),
    later: chunk('later.js', { isDynamicEntry: true, imports: ['line', 'shared'] }),
  };
  const { page, shared, near, later } = inFull(manifest);
  expect(page?.imports).toEqual(['base', 'near', 'line', 'shared']);
  expect(later?.imports).toEqual(['line', 'base', 'shared']);
  expect(shared?.imports).toEqual([]);
  expect(near?.imports).toEqual([]);
  expect(shared?.dynamicImports).toEqual(['later']);
});
