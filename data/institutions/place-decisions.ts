/**
 * Where the files on providers' places are wrong or leave the main site open, decided by hand, each
 * with what it rests on. The derivation stops at a decision that no longer finds anything to decide.
 */

/** A decision on one provider's place. */
export type PlaceDecision = {
  ukprn: string;
  basis: string;
  /** Town of the site, where the registered address names another. */
  town?: string;
} & (
  | {
      /** The longitude of this location lost its minus sign on the way into the file. */
      kind: 'mirrored';
      location: string;
    }
  | {
      /** The position of this location is wrong, and what it should be the file does not tell: it counts as none. */
      kind: 'misplaced';
      location: string;
    }
  | {
      /** This location is the main site. */
      kind: 'main';
      location: string;
    }
  | {
      /** The register's head office (and with it its position) is out of date. */
      kind: 'moved';
    }
  | {
      /** Only the town is decided. */
      kind: 'town';
      town: string;
    }
);

const mirrored = (ukprn: string, location: string, basis: string): PlaceDecision => ({
  kind: 'mirrored',
  ukprn,
  location,
  basis,
});

const main = (ukprn: string, location: string, basis: string, town?: string): PlaceDecision => ({
  kind: 'main',
  ukprn,
  location,
  basis,
  ...(town ? { town } : {}),
});

export const PLACE_DECISIONS: readonly PlaceDecision[] = [
  {
    kind: 'misplaced',
    ukprn: '10020118',
    location: 'Higher Rhythm',
    basis: 'Nether Hall Road, DN1 2PG, is in Doncaster; the position is in the North Sea.',
  },
  mirrored('10006093', 'SE', 'South Norwood Hill, SE25 6DJ, is west of Greenwich.'),
  mirrored('10008071', 'LonAA', 'Bedford Square, WC1B 3ES, is west of Greenwich.'),
  mirrored('10008455', 'F', 'All its sites are in west London.'),
  mirrored('10013109', 'LB', 'Farringdon Road, EC1M 3JB, is west of Greenwich.'),
  mirrored('10020038', 'NF', 'North Finchley is west of Greenwich.'),
  mirrored('10027603', 'LO', 'Wallis Road, E9 5LH, in Hackney Wick, is west of Greenwich.'),
  mirrored('10032288', 'WD', 'West Dean Park, PO18 0QZ, is near Chichester, not off Hastings.'),
  mirrored('10036456', 'A', 'South Kirkby, WF9 3NR, is in West Yorkshire, not in the North Sea.'),
  mirrored('10062833', 'LC', 'Craven Street, WC2N 5PE, is west of Greenwich.'),
  mirrored('10066143', 'LC', 'Pentonville Road, N1 9HF, is west of Greenwich.'),
  {
    kind: 'moved',
    ukprn: '10007140',
    basis:
      'The register gives Perry Barr (B42 2SU), which the university has left; its registered address is in the city centre (B5 5JU).',
  },
  main('10000248', 'AS', 'The academy was run from its London site in Wandsworth.', 'London'),
  main(
    '10005451',
    'C',
    'Of its listed locations the nearest to its registered address in Coventry.',
    'Birmingham',
  ),
  main('10007138', 'W1', 'University Drive, NN1 5PH, is the Waterside campus.'),
  main('10007937', 'GW', 'It began and was run as the Greenwich School of Management.', 'London'),
  main(
    '10008455',
    'B',
    'Of its listed locations the nearest to its registered address in Harrow.',
    'Wembley',
  ),
  main('10023442', 'A', 'The location stands in Borehamwood, as does the registered address.'),
  main('10031982', 'L1', 'Aldine House, Uxbridge Road, W12 8AA, is in Shepherd’s Bush.'),
  main('10034450', '000001', 'Of its two listed locations the campus, not the workshop.', 'Barry'),
  main(
    '10038772',
    'LO',
    'Of its listed locations the nearest to the registered address, EC1N 8UA.',
  ),
  main(
    '10039956',
    'LO',
    'Of its listed locations the nearest to its registered address in Guildford.',
    'London',
  ),
  main('10041295', 'YA', 'Grove Park Road, LL12 7AB, is the Yale campus in Wrexham.'),
  main(
    '10042737',
    'LE',
    'The only listed location; its registered address is in Luton.',
    'Leicester',
  ),
  {
    kind: 'town',
    ukprn: '10003958',
    town: 'Liverpool',
    basis: 'It is the Liverpool School; no file gives its address.',
  },
  {
    kind: 'town',
    ukprn: '10004511',
    town: 'Beaconsfield',
    basis: 'Its studios are in Beaconsfield; no file gives its address.',
  },
  {
    kind: 'town',
    ukprn: '10007764',
    town: 'Edinburgh',
    basis: 'The register gives the old post town Currie for the Edinburgh campus.',
  },
  {
    kind: 'town',
    ukprn: '10007767',
    town: 'Keele',
    basis: 'The post town Newcastle reads as another city; the campus is in Keele.',
  },
  {
    kind: 'town',
    ukprn: '10008912',
    town: 'Crosskeys',
    basis: 'Its one listed location is the Crosskeys campus; its registered address is in Usk.',
  },
  {
    kind: 'town',
    ukprn: '10067853',
    town: 'Guildford',
    basis: 'The main location is ACM Guildford; no address is given.',
  },
];
