/** A copy of plain data in which nothing can be changed, so that a shown table stays what was computed. */
export function deepFreeze<T>(data: T): T {
  return freezeWithin(structuredClone(data));
}

function freezeWithin<T>(data: T): T {
  if (typeof data !== "object" || data === null) return data;
  for (const part of Object.values(data)) freezeWithin(part);
  return Object.freeze(data);
}
