/**
 * Providers that ended in another provider of the figures: mergers, and bodies that went on under
 * a new UKPRN. A successor is a link between pages; no series is added up across it. Kept by hand;
 * a provider that closed with none to take it over is in closures.ts.
 */

/** Whether it became part of a provider that was there, or went on itself under another UKPRN. */
export const SUCCESSION_KINDS = ['merged-into', 'continued-as'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** One provider and what became of it. */
export interface Succession {
  ukprn: string;
  successor: string;
  kind: SuccessionKind;
  /** When, as exactly as is known: a date, a month or a year. */
  date: string;
  /** What we rest it on. */
  basis: string;
}

export const SUCCESSIONS: readonly Succession[] = [
  {
    ukprn: '10000936',
    successor: '10000163',
    kind: 'merged-into',
    date: '2024-08-01',
    basis:
      'University College of Osteopathy merged with AECC University College into Health Sciences University, which kept the latter’s UKPRN.',
  },
  {
    ukprn: '10003331',
    successor: '10086591',
    kind: 'continued-as',
    date: '2020',
    basis:
      'Regent’s University London went on as Regent’s University London Limited: returns to 2019/20 under the old UKPRN, from 2020/21 under the new, at the same address.',
  },
  {
    ukprn: '10004006',
    successor: '10057951',
    kind: 'continued-as',
    date: '2016',
    basis:
      'London Centre of Contemporary Music (LCCM) became London College of Creative Media (LCCM): returns to 2015/16, then from 2016/17.',
  },
  {
    ukprn: '10004879',
    successor: '10006427',
    kind: 'merged-into',
    date: '2016',
    basis:
      'Open College of the Arts became part of the University for the Creative Arts; its own returns end with 2015/16. (It has since moved to another university.)',
  },
  {
    ukprn: '10007657',
    successor: '10000291',
    kind: 'merged-into',
    date: '2024',
    basis: 'Writtle University College merged with Anglia Ruskin University, as ARU Writtle.',
  },
  {
    ukprn: '10007766',
    successor: '10007784',
    kind: 'merged-into',
    date: '2014-12',
    basis: 'The Institute of Education merged with UCL; its own returns end with 2014/15.',
  },
  {
    ukprn: '10007782',
    successor: '10001478',
    kind: 'merged-into',
    date: '2024-08-01',
    basis:
      'St George’s merged with City into City St George’s, University of London, which kept City’s UKPRN.',
  },
  {
    ukprn: '10008289',
    successor: '10089591',
    kind: 'continued-as',
    date: '2022',
    basis:
      'The London Institute of Banking & Finance went on as LIBF Limited: returns to 2021/22 under the old UKPRN, from 2022/23 under the new.',
  },
  {
    ukprn: '10013357',
    successor: '10067853',
    kind: 'continued-as',
    date: '2018',
    basis:
      'The Academy of Contemporary Music (ACM) in Guildford went on as ACM Guildford Limited: returns to 2017/18, then from 2018/19.',
  },
  {
    ukprn: '10053279',
    successor: '10023458',
    kind: 'continued-as',
    date: '2018',
    basis:
      'The Sherwood Institute is the trading name of the Sherwood Psychotherapy Training Institute: returns to 2017/18 under the old UKPRN, from 2018/19 under the new.',
  },
  {
    ukprn: '10057951',
    successor: '10066551',
    kind: 'continued-as',
    date: '2017',
    basis:
      'London College of Creative Media (LCCM) went on as LCCM AU UK Limited: returns for 2016/17, then from 2017/18.',
  },
];

/** What is known of a succession, where it is one of these. */
export function successionOf(ukprn: string, successor: string): Succession | undefined {
  return SUCCESSIONS.find((each) => each.ukprn === ukprn && each.successor === successor);
}

/** UKPRNs of the providers that ended in this one. */
export function predecessorsListed(ukprn: string): string[] {
  return SUCCESSIONS.filter(({ successor }) => successor === ukprn).map((each) => each.ukprn);
}
