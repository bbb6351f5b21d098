/** Modules asked for as text (vite.config.ts). */
declare module '*?text' {
  const text: string;
  export default text;
}
