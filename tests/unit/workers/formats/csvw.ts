/**
 * Rules of CSV on the Web for what we describe, in our own words: sections 5 and 6 of the Metadata
 * Vocabulary for Tabular Data (https://www.w3.org/TR/tabular-metadata/).
 */
import { z } from 'zod';

/** 5.1.2 and 5.6: not beginning with an underscore, without what a URI template would have to escape. */
const Name = z.string().regex(/^[A-Za-z][\w.]*$/);
const Text = z.string().min(1);

/** 5.11.2: a built-in datatype, or a derived one that says its base. */
const Datatype = z.union([
  z.enum(['string', 'integer', 'number', 'gYear', 'date', 'boolean']),
  z.strictObject({
    base: z.enum(['string']),
    format: z.string().refine((format) => new RegExp(format)),
  }),
]);

const Column = z.strictObject({
  name: Name,
  titles: Text,
  'dc:title': Text,
  'dc:description': Text,
  datatype: Datatype,
  required: z.boolean(),
  null: z.literal('').optional(),
});

/** 5.5: the key names columns, and names of columns are unique. */
const TableSchema = z
  .strictObject({ columns: z.array(Column).min(1), primaryKey: z.array(z.string()).min(1) })
  .refine(({ columns, primaryKey }) => {
    const names = columns.map(({ name }) => name);
    return new Set(names).size === names.length && primaryKey.every((name) => names.includes(name));
  });

/** 5.4, with 5.2 on the context and 5.8 on common properties: names with a prefix that is known beforehand. */
export const CsvwTable = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/) }),
  ]),
  url: Text,
  'dc:title': Text,
  'dc:description': Text,
  'dc:publisher': Text,
  'dc:modified': z.iso.datetime(),
  'dc:license': z.strictObject({ '@id': z.url() }).optional(),
  dialect: z.strictObject({
    encoding: z.literal('utf-8'),
    lineTerminators: z.tuple([z.literal('\r\n')]),
    header: z.literal(true),
  }),
  tableSchema: TableSchema,
});
