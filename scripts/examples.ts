import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { buildSync } from "esbuild";
import { parse } from "yaml";
import { type Evaluated, evaluate } from "../policies/core/evaluate";
import type { ResourceRecord } from "../policies/core/graph";
import type { Policy } from "../policies/core/policy";
import { recordsOf } from "../testing/program";
import { root } from "./root";

/* The examples as scripts and tests see them. */

/**
 * The day on which tests and the gallery judge the examples, so that what they say does not depend on the calendar: support
 * of versions ends. Set it anew with the data (docs/updating-data.md), and raise the versions of the examples.
 */
export const JUDGED_ON = "2026-12-01";

export const HALVES = ["compliant", "noncompliant"] as const;
export type Half = (typeof HALVES)[number];

/** A finding that is planted in an example's noncompliant half, as its README lists it. */
export interface Planted {
  readonly resource: string;
  /** Policy and detail, as messages write them. */
  readonly finding: string;
  readonly wrong: string;
  readonly isAdvice: boolean;
}

const ROW = /^\| `([^`]+)` \| `([^`]+)` \| (.*?) \|/;

export class Example {
  private constructor(readonly name: string) {}

  /** The names of all examples. */
  static names(): string[] {
    return readdirSync(join(root, "examples")).filter((name) => existsSync(join(root, "examples", name, "compliant")));
  }

  /** @throws an Error that lists the examples, where there is none of that name */
  static of(name: string): Example {
    const names = Example.names();
    if (!names.includes(name)) throw new Error(`There is no example ${name}. There are: ${names.join(", ")}.`);
    return new Example(name);
  }

  get folder(): string {
    return join(root, "examples", this.name);
  }

  program(half: Half): string {
    return join(this.folder, half);
  }

  /** The pack's configuration for both halves; nothing without a `hipaa.json`. */
  get config(): Readonly<Record<string, unknown>> {
    const { file } = this;
    if (!file) return {};
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      throw new Error(`${relative(root, file)} is no JSON: ${(error as Error).message}`);
    }
  }

  /** Arguments of the CLI that give the configuration to the pack. */
  get configArgs(): string[] {
    return this.file ? ["--policy-pack-config", this.file] : [];
  }

  private get file(): string | undefined {
    const file = join(this.folder, "hipaa.json");
    return existsSync(file) ? file : undefined;
  }

  /** A README, of the example or of a half. */
  readme(half?: Half): string {
    return readFileSync(join(half ? this.program(half) : this.folder, "README.md"), "utf8");
  }

  planted(): Planted[] {
    return this.readme("noncompliant")
      .split("\n")
      .flatMap((line) => {
        const [, resource, finding, text] = ROW.exec(line) ?? [];
        if (!resource || !finding || text === undefined) return [];
        const isAdvice = text.endsWith(" (advice)");
        return [{ resource, finding, wrong: isAdvice ? text.slice(0, -" (advice)".length) : text, isAdvice }];
      });
  }

  /** Runs a half in this process, as at a preview or as if everything existed, and gives its resources. */
  async records(half: Half, isCreated = false): Promise<ResourceRecord[]> {
    const { outputFiles } = buildSync({
      entryPoints: [join(this.program(half), "index.ts")],
      bundle: true,
      platform: "node",
      format: "cjs",
      external: ["@pulumi/*"],
      write: false,
    });
    const program = new Function("require", "module", "exports", outputFiles[0]!.text);
    const { settings, provider } = this.stackConfig(half);
    await pulumi.runtime.setAllConfig(settings);
    return recordsOf(() => program(require, { exports: {} }, {}), { isCreated, provider });
  }

  /** Whether a policy is on in a profile, with the configuration of the example. */
  isOn(policy: Policy, profile: "standard" | "strict"): boolean {
    const isOff = profile === "standard" && policy.profile === "strict";
    return (this.config[policy.id] ?? (isOff ? "disabled" : policy.level)) !== "disabled";
  }

  /** Judges a half without an engine, by what is on. */
  evaluate(records: readonly ResourceRecord[], policies: readonly Policy[], profile: "standard" | "strict"): Evaluated {
    const on = policies.filter((policy) => this.isOn(policy, profile));
    const settings = this.config["hipaa-settings"] as Record<string, unknown>;
    return evaluate(records, { policies: on, settings, now: new Date(`${JUDGED_ON}T12:00:00Z`) });
  }

  /** The stack's configuration: the program's settings, under the project's name that mocks have, and the provider's. */
  private stackConfig(half: Half) {
    const text = readFileSync(join(this.program(half), "Pulumi.dev.yaml"), "utf8");
    const { config = {} } = parse(text) as { config?: Record<string, unknown> };
    const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
    const of = (isWanted: (space: string) => boolean, prefix: string) =>
      Object.fromEntries(
        Object.entries(config).flatMap(([key, value]) => {
          const [space, name] = key.split(":") as [string, string];
          return isWanted(space) ? [[`${prefix}${name}`, asText(value)]] : [];
        }),
      );
    const isOfProvider = (space: string) => space === "aws";
    return {
      settings: { ...of((space) => !isOfProvider(space), "project:"), ...of(isOfProvider, "aws:") },
      provider: of(isOfProvider, ""),
    };
  }
}
