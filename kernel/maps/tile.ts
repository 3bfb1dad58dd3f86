/** A municipality of the division of 2020–2023, and its square on the tile grid. */
export interface Tile {
  /** Municipality number, four digits. */
  readonly code: string;
  readonly name: string;
  readonly countyCode: string;
  readonly county: string;
  /** Inhabitants on 1 January 2021. */
  readonly population: number;
  /** Column from the west, from 0. */
  readonly x: number;
  /** Row from the north, from 0. */
  readonly y: number;
}
