/** The cells that are measured, in the language of the kernel. Names differ from cell to cell, so that nothing is cached. */
export interface Cells {
  /** The smallest cell with a result: `number + 1`. */
  readonly trivial: (number: number) => string;
  /** What the cells with a class go by. */
  readonly before: string;
  /** Declares a class and uses names of `before`. */
  readonly withClass: (number: number) => string;
  /** Prints the numbers from 0 to `count`, one a line. */
  readonly lines: (count: number) => string;
  /** Sets `kept`, which tells whether the state was kept. */
  readonly setKept: string;
  readonly kept: string;
  /** Cells that never end, by what they are; each sets `kept` to 41 first and to 42 as it goes. */
  readonly endless: Readonly<Record<EndlessKind, string>>;
}

export const ENDLESS_KINDS = [
  "a loop",
  "a loop after an await",
  "a loop in a timer",
  "a loop of promises",
  "a promise that never settles",
] as const;

export type EndlessKind = (typeof ENDLESS_KINDS)[number];

export const TYPESCRIPT: Cells = {
  trivial: (number) => `${number} + 1`,
  before:
    'interface Answer { readonly id: string; readonly points: number }\nconst base = 4;\nfunction gradeOf(points: number): number { return Math.min(base, Math.floor(points)); }\nconst answers: Answer[] = [{ id: "K001", points: 3.5 }, { id: "K002", points: 1 }];',
  withClass: (number) =>
    `class Unit${number} {
  constructor(readonly answer: Answer) {}
  get grade(): number { return gradeOf(this.answer.points); }
}
const units${number} = answers.map((answer) => new Unit${number}(answer));
units${number}.map((unit) => unit.grade).join(" ")`,
  lines: (count) => `for (let line = 0; line < ${count}; line++) console.log(line);`,
  setKept: "let kept = 0;",
  kept: "kept",
  endless: {
    "a loop": "kept = 41; while (true) kept = 42;",
    "a loop after an await": "kept = 41; await Promise.resolve(); while (true) kept = 42;",
    "a loop in a timer": "kept = 41; setTimeout(() => { while (true) kept = 42; }, 0); await new Promise(() => {});",
    "a loop of promises": "kept = 41; while (true) { await Promise.resolve(); kept = 42; }",
    "a promise that never settles": "kept = 41; await new Promise(() => {});",
  },
};

export const PYTHON: Cells = {
  trivial: (number) => `${number} + 1`,
  before:
    'base = 4\ndef grade_of(points):\n    return min(base, int(points))\nanswers = [{"id": "K001", "points": 3.5}, {"id": "K002", "points": 1}]',
  withClass: (number) =>
    `class Unit${number}:
    def __init__(self, answer):
        self.answer = answer
    @property
    def grade(self):
        return grade_of(self.answer["points"])
units${number} = [Unit${number}(answer) for answer in answers]
" ".join(str(unit.grade) for unit in units${number})`,
  lines: (count) => `for line in range(${count}):\n    print(line)`,
  setKept: "import asyncio\nkept = 0",
  kept: "kept",
  endless: {
    "a loop": "kept = 41\nwhile True:\n    kept = 42",
    "a loop after an await": "kept = 41\nawait asyncio.sleep(0)\nwhile True:\n    kept = 42",
    "a loop in a timer":
      "kept = 41\ndef spin():\n    while True:\n        pass\nasyncio.get_event_loop().call_soon(spin)\nawait asyncio.Future()",
    "a loop of promises": "kept = 41\nwhile True:\n    await asyncio.sleep(0)\n    kept = 42",
    "a promise that never settles": "kept = 41\nawait asyncio.Future()",
  },
};
