/** How large a mark is: its area follows the students, at one scale for every year and filter. */

/** Radius of one student, in units of the frame (608 wide). */
const K = 0.158;
/** Below this a mark could not be seen. */
export const SMALLEST_RADIUS = 1.4;

/** Radius of the mark of that many students, in units of the frame. */
export function radiusOf(students: number): number {
  return Math.max(SMALLEST_RADIUS, K * Math.sqrt(students));
}

/** A backer's symbol: paper gap round the disc, then a ring. In units of the frame. */
export const BACKER_GAP = 3;
export const BACKER_RING = 1.6;

/** How far a mark reaches from its centre, the ring of a backer included. */
export function reachOf(radius: number, isBacker: boolean): number {
  return isBacker ? radius + BACKER_GAP + BACKER_RING : radius;
}
