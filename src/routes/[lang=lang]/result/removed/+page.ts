// Nothing of an assessment is left, and no script is needed to say so.
export const csr = false;
