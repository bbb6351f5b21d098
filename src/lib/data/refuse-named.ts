/** A page asks back which provider was meant; a file cannot. */
import { error } from '@sveltejs/kit';
import type { Named } from './provider-chosen.ts';

/** Says what a name that was typed as a provider fits. */
export function refuseNamed({ typed, fits, count }: Named): never {
  const name = `“${typed.slice(0, 80)}”`;
  if (count === 0) error(400, `No provider is called ${name}. Give its UKPRN.`);
  const some = fits.map((each) => `${each.name} (${each.ukprn})`).join('; ');
  error(400, `${name} fits ${count} providers. Give the UKPRN of one: ${some}.`);
}
