/** What HESA calls each provider, release by release. */
import { UK_TOTAL } from '../codes.ts';
import { csvText } from './csv.ts';

const COLUMNS = ['release', 'ukprn', 'name'] as const;

/** A provider's name in one release. */
export interface ProviderName {
  release: string;
  ukprn: string;
  name: string;
}

/** A file with a line a provider. */
interface ProviderFile {
  release: string;
  lines: readonly { ukprn: string; name: string }[];
}

/**
 * Names by release and UKPRN, ascending.
 *
 * @throws when one release gives a provider two names
 */
export function providerNames(files: readonly ProviderFile[]): ProviderName[] {
  const names = new Map<string, ProviderName>();
  for (const { release, lines } of files) {
    for (const { ukprn, name } of lines.filter((line) => line.ukprn !== UK_TOTAL)) {
      const known = names.get(`${release} ${ukprn}`);
      if (known && known.name !== name)
        throw new Error(`Release ${release} calls ${ukprn} both "${known.name}" and "${name}"`);
      names.set(`${release} ${ukprn}`, { release, ukprn, name });
    }
  }
  return [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** The names as a figure file. */
export function providerNamesCsv(names: readonly ProviderName[]): string {
  return csvText(COLUMNS, names);
}
