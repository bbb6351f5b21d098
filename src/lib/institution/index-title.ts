/** The headline of the list of institutions: what it shows. */
import type { IndexState, Shown } from './index-state.ts';

/** What those of a kind are, after `6 providers`. */
const KINDS: Readonly<Record<Shown, string>> = {
  everyone: '',
  backer: ' with evidence of backing',
  'took-part': ' that took part in an event, or left weak evidence only',
  'none-found': ' with no evidence found (yet)',
  ended: ' no longer in the return',
};

/**
 * `356 providers, 27 with evidence of backing`; `Two of 356 providers match “sheff”` where they are searched.
 *
 * @param backing how many of all show evidence of backing; null where the edition has no evidence
 */
export function indexTitle(
  { q, show }: Pick<IndexState, 'q' | 'show'>,
  shown: number,
  all: number,
  backing: number | null,
): string {
  if (q === '' && show === 'everyone') {
    return `${all} providers${backing === null ? '' : `, ${backing} with evidence of backing`}`;
  }
  const many = shown === 0 ? 'None' : shown;
  const what = `${many} of ${all} providers${q ? ` ${shown === 1 ? 'matches' : 'match'} “${q}”` : ''}`;
  if (show === 'everyone') return what;
  if (!q) return `${shown} ${shown === 1 ? 'provider' : 'providers'}${KINDS[show]}`;
  return `${many} of the providers${KINDS[show]} ${shown === 1 ? 'matches' : 'match'} “${q}”`;
}
