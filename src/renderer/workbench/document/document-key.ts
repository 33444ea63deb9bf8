import { createContext } from 'react';

/** Which document the editors within belong to. */
export const DocumentKey = createContext('');
