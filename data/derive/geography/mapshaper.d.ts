/** The part of mapshaper's programming interface that the derivation uses; the package brings no types. */
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on files held in memory; gives the files that it would have written. */
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
