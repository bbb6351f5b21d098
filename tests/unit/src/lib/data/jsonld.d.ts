/** What the tests use of jsonld, which comes without types. */
declare module 'jsonld' {
  interface Loaded {
    contextUrl: undefined;
    documentUrl: string;
    document: object;
  }
  const jsonld: {
    expand(
      node: object,
      options: { documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<unknown>;
  };
  export default jsonld;
}
