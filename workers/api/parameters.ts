/**
 * Parameters of addresses, read strictly: an unknown, repeated or malformed one is refused by
 * name, with what is allowed. The same definitions appear in the OpenAPI document.
 */
import { z } from '@hono/zod-openapi';

/** Most values that one parameter may be repeated with. */
export const MOST_VALUES = 50;

/** How the text of a parameter becomes its value; null for a text that is none. */
export interface Reader<Value> {
  read(text: string): Value | null;
  /** What it may be, in codes or in words. */
  allowed: readonly string[];
  /** For the OpenAPI document. */
  schema: {
    type: 'string' | 'integer';
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
  description: string;
}

interface IssueSink {
  addIssue(issue: {
    code: 'custom';
    message: string;
    params: { allowed: readonly string[] };
  }): void;
}

function refuse(context: IssueSink, message: string, allowed: readonly string[]): void {
  context.addIssue({ code: 'custom', message, params: { allowed } });
}

/** A parameter that may be given once. */
export function once<Value>(reader: Reader<Value>) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given, context) => {
      if (typeof given !== 'string') {
        refuse(context, 'is given more than once', reader.allowed);
        return z.NEVER;
      }
      const value = reader.read(given);
      if (value !== null) return value;
      refuse(context, `cannot be "${given}"`, reader.allowed);
      return z.NEVER;
    })
    .optional()
    .openapi({ ...reader.schema, description: reader.description });
}

/** A parameter that may be repeated: any of the values given matches. */
export function repeatable<Value>(reader: Reader<Value>) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given, context) => {
      const texts = typeof given === 'string' ? [given] : given;
      if (texts.length > MOST_VALUES) {
        refuse(context, `is given ${texts.length} times`, [`at most ${MOST_VALUES} values`]);
        return z.NEVER;
      }
      return [...new Set(texts)].flatMap((text) => {
        const value = reader.read(text);
        if (value === null) refuse(context, `cannot be "${text}"`, reader.allowed);
        return value === null ? [] : [value];
      });
    })
    .optional()
    .openapi({
      type: 'array',
      items: reader.schema,
      maxItems: MOST_VALUES,
      description: `${reader.description}. May be repeated.`,
    });
}

/** All parameters of an address; any other is refused. */
export function parameters<Shape extends z.ZodRawShape>(shape: Shape) {
  const allowed = Object.keys(shape);
  const unknown = z.unknown().transform((_given, context) => {
    refuse(context, 'is not a parameter here', allowed);
    return z.NEVER;
  });
  // Zod has no way to say that a strict object's refusal lists what it knows; the type is that of a strict object all the same.
  return z.object(shape).catchall(unknown) as unknown as z.ZodObject<Shape, z.core.$strict>;
}
