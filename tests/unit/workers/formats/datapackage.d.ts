/** What we use of the Frictionless library for JavaScript, which comes without types. */
declare module 'datapackage' {
  interface Profile {
    validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] };
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): {
      /** @throws where a row is not as the schema has it, or a key comes twice */
      read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
    };
  }
  const library: {
    readonly Profile: { load(name: string): Promise<Profile> };
    readonly Package: { load(path: string): Promise<Package> };
  };
  export default library;
}
