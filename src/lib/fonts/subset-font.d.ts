/** The part of subset-font that the font script uses; the package brings no types. */
declare module 'subset-font' {
  /**
   * Cuts a font down to the characters of a text (to none fewer when `keepAllGlyphs`), and its
   * variable axes to a value or a range.
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepFeatures?: readonly string[];
      keepAllGlyphs?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
