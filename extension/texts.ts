import type { Locale } from "../kernel/mime.js";

/** What Kommunelab says in VS Code while it runs. Titles of commands and settings are in package.nls*.json. */
export interface Texts {
  readonly untrusted: string;
  readonly startFailed: (reason: string) => string;
  readonly nodeTooOld: (path: string, version: string) => string;
  readonly nodeFailed: (path: string, reason: string) => string;
  readonly noAnswer: (seconds: number) => string;
  readonly ended: (how: string) => string;
  readonly outOfMemory: (how: string) => string;
  /** @param used megabytes that the values of cells filled, when known */
  readonly needsMemory: (used: number | undefined) => string;
  readonly exitCode: (code: number) => string;
  readonly signal: (name: string) => string;
  readonly namesAreGone: string;
  readonly lastLines: string;
  readonly stopped: string;
  readonly yes: string;
  readonly no: string;
  readonly restart: string;
  readonly restarted: string;
  readonly restartFirst: string;
  readonly copySamplesHere: string;
  readonly chooseFolder: string;
  readonly chooseSample: string;
  readonly samplesCopied: (copied: number, kept: number, folder: string) => string;
}

/** What a signal tells of why a process ended. */
const SIGNALS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  SIGKILL: {
    nb: "drept av noen, eller av systemet fordi maskinens minne tok slutt",
    en: "killed by someone, or by the system because the machine ran short of memory",
  },
  SIGTERM: { nb: "noen ba den slutte", en: "someone asked it to end" },
  SIGINT: { nb: "noen avbrøt den", en: "someone interrupted it" },
  SIGHUP: { nb: "økten den hørte til, ble lukket", en: "the session that it belonged to was closed" },
  SIGABRT: { nb: "Node.js ga opp etter en feil", en: "Node.js gave up after a fault" },
  SIGSEGV: {
    nb: "minnefeil, oftest i en pakke med maskinkode",
    en: "a memory fault, mostly in a package with native code",
  },
  SIGBUS: {
    nb: "minnefeil, oftest i en pakke med maskinkode",
    en: "a memory fault, mostly in a package with native code",
  },
  SIGILL: { nb: "ugyldig maskinkode", en: "an illegal instruction" },
  SIGFPE: { nb: "regnefeil i en pakke med maskinkode", en: "an arithmetic fault in a package with native code" },
  SIGXCPU: { nb: "grensen for regnetid er nådd", en: "the limit of processor time was reached" },
};

function withMeaning(signal: string, meaning: string | undefined): string {
  return meaning === undefined ? signal : `${signal}: ${meaning}`;
}

const nb: Texts = {
  untrusted:
    "Kjernen starter ikke: arbeidsområdet er ikke klarert. Velg «Manage Workspace Trust» i VS Code og klarer det hvis du stoler på innholdet.",
  startFailed: (reason) => `Kommunelab-kjernen startet ikke: ${reason}`,
  nodeTooOld: (path, version) =>
    `Kommunelab trenger Node.js 20.12 eller nyere, men ${path} er versjon ${version}. Oppgi en nyere i innstillingen kommunelab.nodePath.`,
  nodeFailed: (path, reason) =>
    `Node.js lot seg ikke kjøre fra ${path} (${reason}). Rett innstillingen kommunelab.nodePath.`,
  noAnswer: (seconds) => `kjernen svarte ikke innen ${seconds} sekunder.`,
  ended: (how) => `Kommunelab-kjernen stoppet (${how}).`,
  outOfMemory: (how) => `Kommunelab-kjernen gikk tom for minne og stoppet (${how}).`,
  needsMemory: (used) =>
    `${used === undefined ? "" : `Verdiene i cellene fylte ${used.toLocaleString("nb")} MB. `}Hold mindre i minnet om gangen, eller øk grensen i innstillingen kommunelab.maxMemory.`,
  exitCode: (code) => `avslutningskode ${code}`,
  signal: (name) => withMeaning(`signal ${name}`, SIGNALS[name]?.nb),
  namesAreGone: "Verdiene fra cellene som er kjørt, er borte. Start kjernen på nytt og kjør cellene igjen.",
  lastLines: "Det siste kjernen skrev:",
  stopped: "Kjernen ble stoppet før cellen var ferdig.",
  yes: "Ja",
  no: "Nei",
  restart: "Start på nytt",
  restarted: "Kommunelab-kjernen er startet på nytt.",
  restartFirst: "Åpne en notatbok først: hver notatbok har sin egen kjerne.",
  copySamplesHere: "Kopier hit",
  chooseFolder: "Velg en mappe for notatbøkene som følger med",
  chooseSample: "Velg en notatbok",
  samplesCopied: (copied, kept, folder) =>
    `${copied} ${copied === 1 ? "fil" : "filer"} ble kopiert til ${folder}${kept ? `; ${kept} fantes fra før og er ikke rørt` : ""}.`,
};

const en: Texts = {
  untrusted:
    "The kernel does not start: the workspace is not trusted. Choose “Manage Workspace Trust” in VS Code and trust it if you trust what is in it.",
  startFailed: (reason) => `The Kommunelab kernel did not start: ${reason}`,
  nodeTooOld: (path, version) =>
    `Kommunelab needs Node.js 20.12 or newer, but ${path} is version ${version}. Name a newer one in the setting kommunelab.nodePath.`,
  nodeFailed: (path, reason) =>
    `Node.js could not be run from ${path} (${reason}). Correct the setting kommunelab.nodePath.`,
  noAnswer: (seconds) => `the kernel did not answer within ${seconds} seconds.`,
  ended: (how) => `The Kommunelab kernel ended (${how}).`,
  outOfMemory: (how) => `The Kommunelab kernel ran out of memory and ended (${how}).`,
  needsMemory: (used) =>
    `${used === undefined ? "" : `The values of its cells filled ${used.toLocaleString("en")} MB. `}Hold less in memory at a time, or raise the limit in the setting kommunelab.maxMemory.`,
  exitCode: (code) => `exit code ${code}`,
  signal: (name) => withMeaning(`signal ${name}`, SIGNALS[name]?.en),
  namesAreGone: "The values of the cells that have run are gone. Restart the kernel and run the cells again.",
  lastLines: "The last that the kernel wrote:",
  stopped: "The kernel was stopped before the cell had finished.",
  yes: "Yes",
  no: "No",
  restart: "Restart",
  restarted: "The Kommunelab kernel has restarted.",
  restartFirst: "Open a notebook first: each notebook has a kernel of its own.",
  copySamplesHere: "Copy Here",
  chooseFolder: "Choose a folder for the notebooks that come with Kommunelab",
  chooseSample: "Choose a notebook",
  samplesCopied: (copied, kept, folder) =>
    `${copied} ${copied === 1 ? "file was" : "files were"} copied to ${folder}${kept ? `; already there and left alone: ${kept}` : ""}.`,
};

/** Texts by language. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { nb, en };
