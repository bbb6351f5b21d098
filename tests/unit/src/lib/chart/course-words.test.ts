import { expect, it } from 'vitest';
import { courseInWords } from '../../../../../src/lib/chart/course-words.ts';

const YEARS = ['2014/15', '2015/16', '2016/17'];

it.each([
  [[5645, null, 10_755], 'rose from 5,645 in 2014/15 to 10,755 in 2016/17'],
  [[null, 200, 100], 'fell from 200 in 2015/16 to 100 in 2016/17'],
  [[200, 500, 200], '200 in 2014/15, about as many: 200 in 2016/17'],
  [[200, 500, 205], 'rose from 200 in 2014/15 to 205 in 2016/17'],
  [[null, 0, null], '0 in 2015/16'],
  [[null, null, null], ''],
])('%j: %s', (values, words) => expect(courseInWords(YEARS, values)).toBe(words));
