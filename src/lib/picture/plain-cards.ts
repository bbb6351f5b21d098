/** Words of the cards of pages that are about no single figure, by the first part of their addresses. */
import type { Plain } from './card.ts';

export const PLAIN_CARDS: Readonly<Record<string, Plain>> = {
  default: {
    title: 'Who backs #WeAreInternational, and where UK students come from',
    subtitle:
      'A map of the evidence, ten years of figures for every UK provider, and all of it as data to check and quote.',
  },
  institutions: {
    title: 'Every provider of UK higher education',
    subtitle:
      'Its figures, its trend over ten years and the evidence that it backs #WeAreInternational.',
  },
  areas: {
    title: 'International students in every part of the UK',
    subtitle: 'Nations, regions and local authorities, with their providers and backers.',
  },
  data: {
    title: 'Every figure as a file',
    subtitle:
      'CSV, Excel, JSON, Parquet and bundles, with dictionary, licence, citation and every edition kept.',
  },
  developers: {
    title: 'Read the Atlas by program',
    subtitle: 'Whole datasets as files, an open API, editions that never change, and examples.',
  },
  about: {
    title: 'A campaign that began in Sheffield, and what can be shown of it',
    subtitle: 'What #WeAreInternational asked for and where it went, each with its source.',
  },
  methods: {
    title: 'What the figures mean, and what counts as evidence',
    subtitle: 'Rounding, evidence, and where every dataset comes from, with its gaps.',
  },
  status: {
    title: 'What the collectors did, and when',
    subtitle: 'Every source, every run, and what each of them changed.',
  },
};
