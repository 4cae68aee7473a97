import { createContext } from 'svelte';
import type { Words } from '#lib/text/words.ts';

/** The interface's words in the page's language, set once by the root layout. */
export const [useWords, setWords] = createContext<Words>();
