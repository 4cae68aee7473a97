/** Nothing here needs a script; so the page carries no data beside what it shows. */
export const csr = false;
