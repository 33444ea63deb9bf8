declare module 'postman-collection-transformer' {
  interface Options {
    readonly inputVersion: string;
    readonly outputVersion: string;
    readonly retainIds?: boolean;
  }
  const transformer: {
    convert(
      collection: unknown,
      options: Options,
      callback: (error: Error | null | undefined, converted?: unknown) => void,
    ): void;
  };
  export default transformer;
}
