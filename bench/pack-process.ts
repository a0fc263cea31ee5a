import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { credentials, type ServiceError } from "@grpc/grpc-js";
import { AnalyzerClient, AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import {
  type AnalyzeResponse,
  type AnalyzerInfo,
  ConfigureAnalyzerRequest,
  EnforcementLevel,
  PolicyConfig,
  type PolicyInfo,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { toStruct } from "../offline/wire";
import { catalogue } from "../policies/catalogue";
import { cpuOf, memoryOf } from "./process";

type Judging = typeof AnalyzerService.analyze | typeof AnalyzerService.analyzeStack;
export type Profile = "standard" | "all";

const RUN_POLICY_PACK = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
const NO_ENGINE = "127.0.0.1:1"; // a pack is told the engine's address, and calls it only to log
const NO_LIMIT = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

/** A policy pack in a process of its own, started and asked as the engine does. */
export class PackProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly client: AnalyzerClient,
    /** Wall time in milliseconds from the start of the process to its port. */
    readonly startTime: number,
  ) {}

  /** @param nodeOptions options of node itself, before the script */
  static async start(folder: string, nodeOptions: readonly string[] = []): Promise<PackProcess> {
    const begin = performance.now();
    const args = [...nodeOptions, RUN_POLICY_PACK, NO_ENGINE, ".", "-typescript=false"];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    const port = await firstLine(child);
    const startTime = performance.now() - begin;
    const client = new AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure(), NO_LIMIT);
    return new PackProcess(child, client, startTime);
  }

  memory = () => memoryOf(this.child.pid!);
  cpu = () => cpuOf(this.child.pid!);

  /** Configures the pack as the engine does without a configuration file; of profile `all`, with every policy on. */
  async configure(profile: Profile): Promise<{ on: number; off: number }> {
    const info = await call<AnalyzerInfo>((done) => this.client.getAnalyzerInfo(new Empty(), done));
    const request = new ConfigureAnalyzerRequest();
    const configs = info.getPoliciesList().map((policy) => [policy.getName(), configOf(policy, profile)] as const);
    for (const [name, config] of configs) request.getPolicyconfigMap().set(name, config);
    await call((done) => this.client.configure(request, done));
    const off = configs.filter(([, config]) => config.getEnforcementlevel() === EnforcementLevel.DISABLED).length;
    return { on: configs.length - off, off };
  }

  /** Asks about one resource after the other, each as a serialized AnalyzeRequest. */
  async analyzeAll(requests: readonly Buffer[]): Promise<void> {
    for (const request of requests) await this.send(AnalyzerService.analyze, request);
  }

  /** @param request a serialized AnalyzeStackRequest */
  async analyzeStack(request: Buffer): Promise<void> {
    await this.send(AnalyzerService.analyzeStack, request);
  }

  private send({ path, responseDeserialize }: Judging, request: Buffer): Promise<AnalyzeResponse> {
    const asItIs = (bytes: Buffer) => bytes;
    return call((done: Answer<AnalyzeResponse>) =>
      this.client.makeUnaryRequest(path, asItIs, responseDeserialize, request, done as never),
    );
  }

  async stop(): Promise<void> {
    this.client.close();
    const ended = once(this.child, "exit");
    this.child.kill();
    await ended;
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`The policy pack ended with exit code ${code} before it told its port.`);
  });
  failed.catch(() => {}); // once the port is there, the end of the process is no failure
  const [line] = (await Promise.race([once(createInterface({ input: child.stdout! }), "line"), failed])) as [string];
  return line;
}

type Answer<T> = (error: ServiceError | null, response: T) => void;

function call<T>(invoke: (done: Answer<T>) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    invoke((error, response) => (error ? reject(error) : resolve(response)));
  });
}

const offByDefault = new Map(catalogue.map(({ id, level }) => [id, level]));

function configOf(policy: PolicyInfo, profile: Profile): PolicyConfig {
  const config = new PolicyConfig();
  const isOff = policy.getEnforcementlevel() === EnforcementLevel.DISABLED;
  const level = profile === "all" && isOff ? offByDefault.get(policy.getName()) : undefined;
  config.setEnforcementlevel(level === undefined ? policy.getEnforcementlevel() : LEVELS[level]);
  const schema = policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {};
  const defaults = Object.entries(schema).flatMap(([name, property]) => {
    const fallback = (property as { default?: unknown }).default;
    return fallback === undefined ? [] : [[name, fallback]];
  });
  config.setProperties(toStruct(Object.fromEntries(defaults)));
  return config;
}

const LEVELS = { advisory: EnforcementLevel.ADVISORY, mandatory: EnforcementLevel.MANDATORY };
