/** What the embedded map has besides its drawing: each circle says what it stands for and leads to its page, and the backers are listed in words. */
import { countInWords } from '../map/figures.ts';
import { isBacker, type Mark } from '../map/placement.ts';
import { bareName } from '../map/short-name.ts';
import type { Shown } from '../map/shown.ts';
import { STATUS_WORDS } from '../map/words.ts';
import { keyLines } from '../picture/map-key.ts';
import { keyRowsOf } from '../picture/map-keys.ts';
import { mapPlace } from '../picture/map.ts';
import { el, escapeXml, short } from '../picture/svg.ts';
import type { FigureParts } from './figure.ts';
import { pinned } from '../page/pinned.ts';

/** Least radius by which a circle can be pointed at, in units of the frame. */
const REACH = 7;

/** Links over the circles, and below them the backers among the providers shown. */
export function mapParts(shown: Shown): FigureParts {
  const { state, selection, view } = shown;
  const edition = pinned(state.edition);
  const rowOf = (mark: Mark) => view.rows.get(mark.ukprn);
  const backers = selection.rows.filter(
    ({ provider }) => provider.status !== null && isBacker(provider.status),
  );
  const link = (slug: string) => `/institutions/${slug}${edition}`;
  return {
    over: (width, height, text) => {
      if (state.layer !== 'places') return '';
      const { x, y, scale } = mapPlace(
        { x: 0, y: 0, width, height },
        text,
        keyLines(keyRowsOf(shown), width, text).length,
      );
      const hits = selection.marks.map((mark) => {
        const row = rowOf(mark);
        if (!row) return '';
        const status = row.provider.status ? `; ${STATUS_WORDS[row.provider.status]}` : '';
        const words = `${bareName(row.provider.name)}: ${countInWords(row.students)} international students in ${view.year}${status}`;
        return el(
          'a',
          {
            class: 'hit',
            href: link(row.provider.slug),
            target: '_blank',
            rel: 'noopener',
            tabindex: -1,
          },
          el('title', {}, escapeXml(words)),
          el('circle', {
            cx: mark.x,
            cy: mark.y,
            r: Math.max(mark.radius, REACH),
            fill: '#000',
            'fill-opacity': 0,
          }),
        );
      });
      const transform = `translate(${short(x)} ${short(y)}) scale(${scale.toFixed(4)})`;
      return el('g', { transform, 'aria-hidden': 'true' }, ...hits);
    },
    below:
      backers.length === 0
        ? ''
        : `<details><summary>${backers.length === 1 ? 'The backer' : `The ${backers.length} backers`} among the providers shown</summary><ul>${backers
            .map(
              ({ provider }) =>
                `<li><a href="${escapeXml(link(provider.slug))}" target="_blank" rel="noopener">${escapeXml(bareName(provider.name))}</a></li>`,
            )
            .join('')}</ul></details>`,
  };
}
