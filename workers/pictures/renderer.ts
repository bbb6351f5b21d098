/**
 * Draws SVG as PNG with resvg, compiled to WebAssembly, and the fonts of this folder. Imported only when
 * a picture is asked for, and only from the Worker's entry: Vite, which builds the pages, cannot bundle
 * a WebAssembly module for a Worker.
 */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import bold from './fonts/bold.ttf.bin';
import display from './fonts/display.ttf.bin';
import extended from './fonts/extended.ttf.bin';
import regular from './fonts/regular.ttf.bin';

const FAMILY = 'Bricolage Grotesque';

let ready: Promise<void> | undefined;

/** The drawing as a PNG of `width` pixels, in its own proportions. */
export async function render(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  await (ready ??= initWasm(wasm));
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: [regular, bold, display, extended].map((bytes) => new Uint8Array(bytes)),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
  });
  try {
    const image = drawing.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
