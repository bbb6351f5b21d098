import { describe, expect, it } from 'vitest';
import { areaOfCode, everyArea, liesIn } from '../../../../data/geography/levels.ts';

const sheffield = {
  nation: 'england',
  region: 'E12000003',
  localAuthority: 'E08000019',
};

const area = (code: string) => {
  const found = areaOfCode(code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
};

describe('everyArea', () => {
  it('has 4 nations, the 9 regions of England and 361 local authorities, each once', () => {
    const levels = Map.groupBy(everyArea(), ({ level }) => level);
    expect(levels.get('nation')?.map(({ name }) => name)).toEqual([
      'England',
      'Northern Ireland',
      'Scotland',
      'Wales',
    ]);
    expect(levels.get('region')).toHaveLength(9);
    expect(levels.get('local-authority')).toHaveLength(361);
    expect(new Set(everyArea().map(({ code }) => code)).size).toBe(everyArea().length);
  });
});

describe('areaOfCode', () => {
  it('finds each level, and nothing for a code that is none', () => {
    expect(areaOfCode('E92000001')?.name).toBe('England');
    expect(areaOfCode('S92000003')).toMatchObject({ level: 'nation', region: 'S92000003' });
    expect(areaOfCode('E12000003')).toMatchObject({ level: 'region', nation: 'england' });
    expect(areaOfCode('E99999999')).toBeNull();
  });
});

describe('liesIn', () => {
  it('looks at the level of the area', () => {
    expect(liesIn(sheffield, area('E92000001'))).toBe(true);
    expect(liesIn(sheffield, area('E12000003'))).toBe(true);
    expect(liesIn(sheffield, area('E12000002'))).toBe(false);
    expect(liesIn(sheffield, area('W92000004'))).toBe(false);
  });

  it('puts what has no known place in no region, but in its nation', () => {
    const unplaced = { nation: 'england', region: null, localAuthority: null };
    expect(liesIn(unplaced, area('E92000001'))).toBe(true);
    expect(liesIn(unplaced, area('E12000003'))).toBe(false);
  });
});
