/** What the providers of a comparison can be set against, by the codes of benchmarks. */
import { NATIONS } from '../../../data/codes.ts';
import { regionOf } from '../../../data/geography/regions.ts';
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import { NATION_NAMES } from '../map/words.ts';
import { shortName } from '../map/short-name.ts';

const GROUPS = [
  ['group-russell-group', 'Russell Group'],
  ['group-university-alliance', 'University Alliance'],
  ['group-million-plus', 'MillionPlus'],
  ['group-guild-he', 'GuildHE'],
  ['group-cathedrals-group', 'Cathedrals Group'],
] as const;

/** A code without what is said of its members' figures. */
export const groupCode = (code: string): string => code.replace(/\.(median|total)$/, '');

/** Codes with titles: the UK, its nations, the providers' regions, mission groups, and those of the first provider's size. */
export function benchmarkChoices({ series }: Pick<CompareAnswer, 'series'>): [string, string][] {
  const providers = series.filter(({ kind }) => kind === 'provider');
  const regions = new Set(providers.map(({ region }) => region));
  const [first] = providers;
  return [
    ['uk', 'All UK'],
    ...NATIONS.map((nation): [string, string] => [`nation-${nation}`, NATION_NAMES[nation]]),
    ...[...regions].flatMap((code): [string, string][] => {
      const region = code?.startsWith('E') ? regionOf(code) : undefined;
      return region ? [[`region-${code}`, region.name]] : [];
    }),
    ...GROUPS.map(([code, title]): [string, string] => [code, title]),
    ...(first
      ? [
          [
            `size-${first.code}`,
            `Similar in size to ${shortName(first.name, first.code)}`,
          ] satisfies [string, string],
        ]
      : []),
  ];
}
