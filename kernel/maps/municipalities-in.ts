/** How many municipalities Norway had in a year, for the years of the two divisions that the reports are of; null for others. */
export function municipalitiesIn(year: number): number | null {
  if (year === 2018 || year === 2019) return 422;
  return year >= 2020 && year <= 2023 ? 356 : null;
}
