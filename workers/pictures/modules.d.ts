/** Files that wrangler hands to the Worker as they are, by the ends of their names. */
declare module '*.ttf.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
declare module '@resvg/resvg-wasm/index_bg.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
