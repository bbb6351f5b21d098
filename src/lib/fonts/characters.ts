/**
 * Which characters each font file carries. A page loads the small base file at first view, and
 * the others only when a character of theirs appears (`unicode-range` in styles/fonts.css, which
 * is written from these lists). The faces have no → and ←: draw those as shapes.
 */

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(
    '',
  );

const ASCII = between(0x20, 0x7e);
const LETTERS_AND_PLAIN_SIGNS = [...ASCII]
  .filter((c) => /[A-Za-z0-9 !%&'(),\-./:;?]/.test(c))
  .join('');
const SIGNS_RARE_IN_PROSE = [...ASCII].filter((c) => !LETTERS_AND_PLAIN_SIGNS.includes(c)).join('');

/** Non-breaking space, dashes, true minus, curly quotes, ellipsis, pound. */
const TYPOGRAPHY = '\u00a0–—−‘’“”…£';
const SIGNS = '©°±·×½€•′″™';
/** Accented letters of western Europe. */
const LATIN_1 = between(0xc0, 0xff).replace(/[×÷]/g, '') + 'Œœı';
/** Accented letters of Welsh, Turkish, and central and northern Europe. */
const LATIN_EXTENDED =
  'ŴŵŶŷẀẁẂẃẄẅỲỳŸĞğİŞş' +
  'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĠġĢģĦħĪīĮįĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŖŗŘřŚśŠšŤťŪūŬŭŮůŰűŲųŹźŻżŽžȘșȚț';

/** Interface, tables, charts: what English and figures need. */
export const INTERFACE = ASCII + TYPOGRAPHY + SIGNS + '↑↓';
/** Headlines: what a finding or the name of an institution needs. */
export const HEADLINE = LETTERS_AND_PLAIN_SIGNS + TYPOGRAPHY;
/** Running text: what a sentence needs, with the campaign's name and addresses in it. */
export const PROSE = LETTERS_AND_PLAIN_SIGNS + TYPOGRAPHY + '#=';
/** Interface text with names from western Europe. */
export const INTERFACE_ACCENTS = LATIN_1;
/** Running text with such names, or with signs that are rare in a sentence. */
export const PROSE_ACCENTS = SIGNS_RARE_IN_PROSE.replace(/[#=]/g, '') + SIGNS + LATIN_1;
/** Either with names from further afield. */
export const EXTENDED = LATIN_EXTENDED;
