import { describe, expect, it } from 'vitest';
import { campusNames, inTheUk } from '../../../../../src/lib/institution/campuses.ts';

const LEEDS = { code: 'E08000035', name: 'Leeds' };
const campus = (name: string, local_authority: typeof LEEDS | null, latitude = 53.8) => ({
  campus: name.toLowerCase(),
  name,
  latitude,
  longitude: -1.5,
  local_authority,
});

describe('campuses of an institution', () => {
  it('are named with their local authority, unless the name has it', () => {
    const words = campusNames([campus('Headingley', LEEDS), campus('Leeds City', LEEDS)]);
    expect(words.map((each) => each.words)).toEqual(['Headingley, Leeds', 'Leeds City']);
    expect(campusNames([campus('Lisbon', null)])[0]?.words).toBe('Lisbon');
  });

  it('are on the map once for each position, those abroad not at all', () => {
    const shown = inTheUk([
      campus('Headingley', LEEDS),
      campus('Library', LEEDS),
      campus('Lisbon', null, 38.7),
    ]);
    expect(shown.map(({ latitude }) => latitude)).toEqual([53.8]);
  });
});
