/** The URL people give to their programs. `localhost`, so that either loopback address serves. */
export const mockUrl = (port: number): string => `http://localhost:${port}`;
