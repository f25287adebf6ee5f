/** What an agreement is worth, against 1, that one of two has from elsewhere in its article, or that both have from the same words. */
export const INHERITED = 0.5;
