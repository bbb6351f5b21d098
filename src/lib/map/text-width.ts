/** An estimate of how wide a line of text is, where nothing can measure it (on the server). */

/** Average advance of Bricolage Grotesque by class of character, in em; a little generous, so that labels keep clear of each other. */
function advance(character: string): number {
  if (" .,'’:il|ftjI()".includes(character)) return 0.31;
  if ('mwMW'.includes(character)) return 0.86;
  if (character >= 'A' && character <= 'Z') return 0.66;
  return 0.55;
}

/** Width in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * fontSize;
}
