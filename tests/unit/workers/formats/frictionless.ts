/**
 * Rules of Frictionless Data for what we describe, in our own words: Tabular Data Package, Tabular Data
 * Resource, Table Schema and CSV Dialect, version 1 of each (https://specs.frictionlessdata.io/).
 */
import { z } from 'zod';

/** "lower-case, alphanumeric, with '.', '_' or '-'". */
const Name = z.string().regex(/^[-a-z0-9._]+$/);
/** A URL, or a relative POSIX path below the descriptor. */
const Path = z
  .string()
  .min(1)
  .refine((path) => /^https?:\/\//.test(path) || !/^(\/|~|\.\.)|\/\.\./.test(path));
const Url = z.url({ protocol: /^https?$/ });

const Constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: z
    .string()
    .refine((pattern) => new RegExp(pattern))
    .optional(),
  enum: z
    .array(z.string())
    .min(1)
    .refine((codes) => new Set(codes).size === codes.length)
    .optional(),
});

/** Types that we use, of those that Table Schema has. */
const Field = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(['string', 'integer', 'number']),
  description: z.string().min(1),
  constraints: Constraints,
});

const Schema = z
  .strictObject({
    fields: z.array(Field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1),
  })
  .refine(({ fields, primaryKey }) => {
    const names = fields.map(({ name }) => name);
    return new Set(names).size === names.length && primaryKey.every((name) => names.includes(name));
  });

const Resource = z.strictObject({
  profile: z.literal('tabular-data-resource'),
  name: Name,
  path: Path,
  title: z.string(),
  format: z.literal('csv'),
  mediatype: z.string().regex(/^[^/]+\/[^/]+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    doubleQuote: z.literal(true),
    lineTerminator: z.literal('\r\n'),
    header: z.literal(true),
  }),
  schema: Schema,
});

/** A licence has a name or a path; the name is an Open Definition id or says that none is specified. */
const Licence = z.strictObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  title: z.string().optional(),
  path: Url.optional(),
});

export const TabularDataPackage = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: Name,
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: Url.optional(),
  version: z.string(),
  created: z.iso.datetime(),
  licenses: z.array(Licence).min(1),
  sources: z.array(z.strictObject({ title: z.string().min(1), path: Url })).optional(),
  contributors: z.array(
    z.strictObject({
      title: z.string().min(1),
      role: z.enum(['author', 'publisher', 'maintainer', 'wrangler', 'contributor']),
    }),
  ),
  resources: z.array(Resource).min(1),
});
