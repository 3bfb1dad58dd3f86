import { describe, expect, it } from "vitest";
import { kernelsFolder } from "../../../kernel/jupyter/kernels-folder.js";

const linux = { platform: "linux", env: {}, home: "/home/kari" } as const;
const windows = { platform: "win32", home: "C:\\Users\\kari" } as const;
const user = { place: "user" } as const;

describe("kernelsFolder", () => {
  it("is in Jupyter's own data folder of the user, on each platform", () => {
    expect(kernelsFolder(user, linux)).toBe("/home/kari/.local/share/jupyter/kernels");
    expect(kernelsFolder(user, { ...linux, env: { XDG_DATA_HOME: "/data" } })).toBe("/data/jupyter/kernels");
    expect(kernelsFolder(user, { platform: "darwin", env: {}, home: "/Users/kari" })).toBe(
      "/Users/kari/Library/Jupyter/kernels",
    );
    expect(kernelsFolder(user, { ...windows, env: { APPDATA: "D:\\Data" } })).toBe("D:\\Data\\jupyter\\kernels");
    expect(kernelsFolder(user, { ...windows, env: {} })).toBe("C:\\Users\\kari\\AppData\\Roaming\\jupyter\\kernels");
  });

  it("follows JUPYTER_DATA_DIR before all else", () => {
    expect(kernelsFolder(user, { ...linux, env: { JUPYTER_DATA_DIR: "/jupyter", XDG_DATA_HOME: "/data" } })).toBe(
      "/jupyter/kernels",
    );
  });

  it("is in the Python environment that is active, or below a prefix", () => {
    const environment = { place: "environment" } as const;
    expect(kernelsFolder(environment, { ...linux, env: { VIRTUAL_ENV: "/venv", CONDA_PREFIX: "/conda" } })).toBe(
      "/venv/share/jupyter/kernels",
    );
    expect(kernelsFolder(environment, { ...linux, env: { CONDA_PREFIX: "/conda" } })).toBe(
      "/conda/share/jupyter/kernels",
    );
    expect(kernelsFolder({ place: "prefix", prefix: "/usr/local" }, linux)).toBe("/usr/local/share/jupyter/kernels");
  });

  it("says that no Python environment is active", () => {
    expect(() => kernelsFolder({ place: "environment" }, linux)).toThrow(
      /VIRTUAL_ENV nor CONDA_PREFIX is set.*--prefix/,
    );
  });
});
