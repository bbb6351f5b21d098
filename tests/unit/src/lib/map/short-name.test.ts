import { describe, expect, it } from 'vitest';
import { nameInSentence, shortName, spokenName } from '../../../../../src/lib/map/short-name.ts';

describe('short names', () => {
  it.each([
    ['The University of Sheffield', 'Sheffield'],
    ['Sheffield Hallam University', 'Sheffield Hallam'],
    ['University of the West of Scotland', 'West of Scotland'],
    ['The Nottingham Trent University', 'Nottingham Trent'],
    ['University College Birmingham', 'University College Birmingham'],
    ['The Institute of Cancer Research', 'Institute of Cancer Research'],
    ['Waltham International College Limited', 'Waltham International College'],
    ["St Mary's University, Twickenham", 'St Mary’s University, Twickenham'],
    ['The Open University', 'Open University'],
  ])('%s is %s', (name, short) => expect(shortName(name, '10000000')).toBe(short));

  it('knows what some go by', () => {
    expect(shortName('University College London', '10007784')).toBe('UCL');
  });

  it('are spoken in full', () => {
    expect(spokenName('The University of Sheffield', 'Sheffield')).toBe(
      'The University of Sheffield',
    );
    expect(spokenName('University College London', 'UCL')).toBe('UCL, University College London');
  });

  it('stand in sentences with a small the', () => {
    expect(nameInSentence('The University of Leeds')).toBe('the University of Leeds');
  });
});
