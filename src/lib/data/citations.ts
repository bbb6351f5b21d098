/** A dataset's citation in the forms that reference managers take. */
import type { DatasetDetail } from '../../../workers/api/shapes/datasets.ts';
import type { Edition } from '../../../workers/api/shapes/common.ts';

/** Braces and the characters that BibTeX takes for its own. */
const inBibTeX = (text: string) => text.replace(/[&%$#_]/g, '\\$&').replace(/[{}]/g, '');

/** Text, BibTeX and RIS; `address` names the edition. */
export function citationsOf(
  { id, title, citation }: Pick<DatasetDetail, 'id' | 'title' | 'citation'>,
  { number, published_at }: Pick<Edition, 'number' | 'published_at'>,
  address: string,
): { title: string; text: string }[] {
  const date = published_at.slice(0, 10);
  const [year, month, day] = date.split('-');
  return [
    { title: 'Text', text: `${citation} ${address}` },
    {
      title: 'BibTeX',
      text: `@misc{atlas-${id}-${number},
  author = {{We Are International Atlas}},
  title = {${inBibTeX(title)}},
  edition = {${number}},
  year = {${year}},
  month = {${Number(month)}},
  howpublished = {\\url{${address}}},
  note = {${inBibTeX(citation)}}
}`,
    },
    {
      title: 'RIS',
      text: [
        'TY  - DATA',
        'AU  - We Are International Atlas',
        `TI  - ${title}`,
        `ET  - ${number}`,
        `PY  - ${year}`,
        `DA  - ${year}/${month}/${day}`,
        `UR  - ${address}`,
        `N1  - ${citation}`,
        'ER  - ',
      ].join('\n'),
    },
  ];
}
