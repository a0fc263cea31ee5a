import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { fillAtomically, withLock } from "../../scripts/cli/cache";
import {
  cacheFolder,
  compareVersions,
  ENGINE,
  LANGUAGE,
  LAUNCHER,
  missingParts,
  parseVersion,
} from "../../scripts/cli/layout";
import { run } from "../../scripts/cli/run";
import { chooseCli, engineEnvironment, type Probe, type Probes } from "../../scripts/pulumi-cli";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "pulumi-cli-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const none: Probe = async () => undefined;
const nowhere: Probes = { path: none, cache: none, download: none, go: none };
const at =
  (dir: string): Probe =>
  async () => ({ dir, version: "3.220.0" });
const never: Probe = () => {
  throw new Error("must not be tried");
};

describe("chooseCli", () => {
  test.each([
    ["path", { path: at("/a"), cache: never, download: never, go: never }],
    ["cache", { path: none, cache: at("/a"), download: never, go: never }],
    ["download", { path: none, cache: none, download: at("/a"), go: never }],
    ["go", { path: none, cache: none, download: none, go: at("/a") }],
  ] as [string, Probes][])("takes the first that is there: %s", async (origin, probes) => {
    expect(await chooseCli(probes)).toEqual({
      dir: "/a",
      command: path.join("/a", ENGINE),
      version: "3.220.0",
      origin,
    });
  });

  test("goes on after a way that fails", async () => {
    const broken: Probe = async () => Promise.reject(new Error("broken"));
    expect(await chooseCli({ ...nowhere, path: broken, cache: broken, go: at("/b") })).toMatchObject({ origin: "go" });
  });

  test("tells what was tried and what helps", async () => {
    const fails =
      (message: string): Probe =>
      async () =>
        Promise.reject(new Error(message));
    const probes = {
      path: fails("version 3.1.0 is too old"),
      cache: none,
      download: fails("host can't be reached"),
      go: fails("there is no Go on PATH"),
    };
    const error = await chooseCli(probes).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    const { message } = error as Error;
    for (const part of [
      "version 3.1.0 is too old",
      "in the cache: none",
      "host can't be reached",
      "there is no Go on PATH",
      "install the Pulumi CLI",
      "install Go",
      "GOPROXY",
    ]) {
      expect(message).toContain(part);
    }
    expect(message).not.toMatch(/\n\s+at /);
  });
});

describe("versions", () => {
  test.each([
    ["v3.220.0", "3.220.0"],
    ["3.260.1-alpha.17\n", "3.260.1"],
    ["go version go1.26.8 linux/amd64", "1.26.8"],
    ["go version go1.24 darwin/arm64", "1.24.0"],
    ["warning: something\nv3.200.0", "3.200.0"],
    ["no version", undefined],
    ["", undefined],
  ])("%j is %j", (text, version) => expect(parseVersion(text)).toBe(version));

  test("are compared by number", () => {
    expect(compareVersions("3.9.0", "3.200.0")).toBeLessThan(0);
    expect(compareVersions("4.0.0", "3.200.0")).toBeGreaterThan(0);
    expect(compareVersions("3.200.0", "3.200.0")).toBe(0);
    expect(compareVersions("3.200.1", "3.200.0")).toBeGreaterThan(0);
  });
});

describe("missingParts", () => {
  const put = (name: string, dir = folder, mode = 0o755) => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(path.join(dir, name), "");
    chmodSync(path.join(dir, name), mode);
  };

  test("asks for the launcher only of engines that start packs with it", () => {
    put(ENGINE);
    expect(missingParts(folder, "3.220.0")).toEqual([LANGUAGE, LAUNCHER]);
    expect(missingParts(folder, "3.221.0")).toEqual([LANGUAGE]);
    put(LANGUAGE);
    expect(missingParts(folder, "3.220.0")).toEqual([LAUNCHER]);
    put(LAUNCHER);
    expect(missingParts(folder, "3.220.0")).toEqual([]);
  });

  test("counts what is elsewhere on the search path, and nothing that can't be run", () => {
    const elsewhere = path.join(folder, "elsewhere");
    put(ENGINE);
    put(LANGUAGE, elsewhere, 0o644);
    expect(missingParts(folder, "3.260.0", [elsewhere])).toEqual([LANGUAGE]);
    put(LANGUAGE, elsewhere, 0o755);
    expect(missingParts(folder, "3.260.0", [elsewhere])).toEqual([]);
  });

  test("an empty folder lacks the engine", () => expect(missingParts(folder, "3.220.0")).toEqual([ENGINE]));
});

test("the cache follows XDG_CACHE_HOME, if that is absolute", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: folder })).toBe(path.join(folder, "hipaa-safeguards"));
  expect(cacheFolder({ XDG_CACHE_HOME: "relative" })).toBe(cacheFolder({}));
});

test("the environment keeps state and home in the work folder, and puts the CLI first", async () => {
  const cli = { dir: "/cli", command: "/cli/pulumi", version: "3.220.0", origin: "cache" as const };
  const env = await engineEnvironment(folder, cli);
  expect(env.PATH!.split(path.delimiter)[0]).toBe("/cli");
  expect(existsSync(path.join(env.PATH!.split(path.delimiter)[1]!, "pulumi-resource-aws"))).toBe(true);
  expect(env.PULUMI_BACKEND_URL).toMatch(/^file:\/\//);
  expect(existsSync(env.PULUMI_BACKEND_URL!.slice("file://".length))).toBe(true);
  expect(env.PULUMI_HOME!.startsWith(folder)).toBe(true);
});

describe("the cache", () => {
  const place = () => path.join(folder, "cli");
  const content = () => readFileSync(path.join(place(), "file"), "utf8");
  const fill = (text: string) => async (temporary: string) => {
    writeFileSync(path.join(temporary, "file"), text);
    return temporary;
  };

  test("is replaced as a whole", async () => {
    await fillAtomically(place(), fill("old"));
    await fillAtomically(place(), fill("new"));
    expect(content()).toBe("new");
    expect(readdirSync(folder)).toEqual(["cli"]);
  });

  test("stays as it was if filling fails, and nothing is left behind", async () => {
    await fillAtomically(place(), fill("old"));
    const failing = fillAtomically(place(), async (temporary) => {
      writeFileSync(path.join(temporary, "file"), "half");
      throw new Error("broken off");
    });
    await expect(failing).rejects.toThrow("broken off");
    expect(content()).toBe("old");
    expect(readdirSync(folder)).toEqual(["cli"]);
  });

  test("is worked on by one at a time, also after a failure", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    };
    await expect(withLock(place(), () => Promise.reject(new Error("broken off")))).rejects.toThrow("broken off");
    await Promise.all([withLock(place(), work), withLock(place(), work)]);
    expect(most).toBe(1);
  });

  test("a lock whose holder died is taken over", async () => {
    mkdirSync(`${place()}.lock`);
    utimesSync(`${place()}.lock`, new Date(0), new Date(0));
    expect(await withLock(place(), async () => "done")).toBe("done");
  });
});

describe("run", () => {
  test("gives what the command prints", async () => {
    expect(await run(process.execPath, ["-e", "console.log('yes')"])).toBe("yes");
  });

  test("tells the end of what a failing command said", async () => {
    await expect(run(process.execPath, ["-e", "console.error('why'); process.exit(3)"])).rejects.toThrow(
      /failed:\nwhy/,
    );
  });

  test("tells of a command that is not there", async () => {
    await expect(run(path.join(folder, "nothing"), [])).rejects.toThrow(/nothing cannot be run/);
  });

  test("ends what takes too long", async () => {
    await expect(run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { limit: 50 })).rejects.toThrow(
      /no result within/,
    );
  });
});
