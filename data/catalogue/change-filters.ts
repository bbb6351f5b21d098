/** Columns by which changes of a dataset can be chosen: those by which its rows can, as far as they have a history. */

interface Described<Each> {
  readonly id: string;
  readonly columns: readonly Each[];
}

/** What a provider's evidence shows follows from other rows: it has no history of its own. */
export function changeFiltersOf<Each extends { name: string; filter?: boolean | undefined }>(
  dataset: Described<Each>,
): readonly Each[] {
  return dataset.columns.filter(
    ({ name, filter }) => filter && !(dataset.id === 'institutions' && name === 'status'),
  );
}
