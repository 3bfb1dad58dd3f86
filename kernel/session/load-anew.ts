/** In the address of a sibling file: that it could not be loaded last time, so it and what it imports are loaded anew. */
export const LOAD_ANEW = "anew";
