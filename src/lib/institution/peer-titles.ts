/** What the lists of peers are called, and where they lead. */
import type { PeerList } from '../../../workers/api/shapes/peers.ts';
import { groupName } from '../map/words.ts';
import { MAIN } from '../page/navigation.ts';

/** Title of a list, and the line below it. */
export function peerTitle(list: PeerList, year: string): { title: string; sub: string } {
  const { reason, region, mission_group, of, peers } = list;
  const some = peers.length < of ? `Largest of ${of} providers` : `All ${of} providers`;
  if (reason === 'number') {
    return { title: 'Next to it in the ranking', sub: `International students, ${year}` };
  }
  if (reason === 'share') {
    return { title: 'Closest by share', sub: `Share of all students, ${year}` };
  }
  if (reason === 'region') {
    return { title: 'In the same region', sub: `${some} in ${region?.name ?? 'it'}, ${year}` };
  }
  const group = mission_group ? groupName(mission_group) : 'its group';
  return { title: `In ${group}`, sub: `${some} of the group in the return, ${year}` };
}

/** Where the providers of a list are compared; null while there is no such page. */
export function compareAddress(slugs: readonly string[]): string | null {
  const page = MAIN.find(({ href }) => href === '/compare');
  return page ? `${page.href}?p=${slugs.join(',')}` : null;
}
