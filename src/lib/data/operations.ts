/** The OpenAPI document as a page reads it. */

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly items?: object;
  };
  readonly description?: string;
}

interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly content?: object }>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get?: Described }>>;
}

export interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly mediaTypes: readonly string[];
  readonly parameters: readonly { name: string; description: string; required: boolean }[];
}

export interface Group {
  readonly title: string;
  readonly operations: readonly Operation[];
}

/** Addresses that are read, in groups by the first part of their path. */
export function operationsOf({ paths }: OpenApi): Group[] {
  const operations = Object.entries(paths).flatMap(([path, { get }]): Operation[] =>
    get
      ? [
          {
            path: `/api/v1${path}`,
            summary: get.summary ?? path,
            mediaTypes: Object.keys(get.responses?.['200']?.content ?? {}),
            parameters: (get.parameters ?? []).map(({ name, description, required, schema }) => ({
              name,
              description: description ?? schema?.enum?.join(', ') ?? '',
              required: required ?? false,
            })),
          },
        ]
      : [],
  );
  const groups = Map.groupBy(operations, ({ path }) => path.split('/')[3]?.split('.')[0] ?? '');
  return [...groups].map(([title, grouped]) => ({ title, operations: grouped }));
}
