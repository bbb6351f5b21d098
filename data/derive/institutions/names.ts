/** Names as the registers write them, made fit to be shown. */

/** Abbreviations that the registers write as if they were words. */
const CAPITALS = new Set(
  'AAP ACM AU BIMM BPP ESCP HY ICMP IT JSA LAMDA LCCM NPTC RTC SAE SRUC UCK UK'.split(' '),
);

/** Endings of registered companies, which nobody looks for. */
const COMPANY = /[\s,]+\(?(ltd|limited|inc|incorporated)\)?\.?(\s*\(the\))?$/i;

/** Abbreviations in capitals again, odd lower-case words raised, a stray last full stop dropped. */
export function tidyName(name: string): string {
  return name
    .trim()
    .replace(/\p{Letter}+/gu, (word) =>
      CAPITALS.has(word.toUpperCase()) ? word.toUpperCase() : word,
    )
    .replace(/, the$|\s*\(the\)$/i, '')
    .replace(/\b(theological|theatre|international)\b/g, (word, _group, at: number) =>
      at > 0 ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word,
    )
    .replace(/(?<=[A-Za-z]{3})\.$/, '');
}

/** The name without what only says that its bearer is a company. */
export function withoutCompany(name: string): string {
  return name.replace(COMPANY, '');
}

/** The parts of a name written in two languages, `English / Cymraeg`. */
export function splitLanguages(name: string): string[] {
  return name.split('/').map((part) => part.trim());
}
