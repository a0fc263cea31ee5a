/** Says things to the user through the engine's own log. */
import { createHash } from "node:crypto";
import { closeSync, openSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { credentials } from "@grpc/grpc-js";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb";

export class EngineLog {
  private readonly client: EngineClient | undefined;
  private readonly said = new Set<string>();

  /** `address` is what the engine passes to a plugin; without one nothing is said. */
  constructor(private readonly address: string | undefined) {
    this.client = address ? new EngineClient(address, credentials.createInsecure()) : undefined;
  }

  /** Warns, once per plugin process for the same message. */
  async warning(message: string): Promise<void> {
    if (this.said.has(message)) return;
    this.said.add(message);
    await this.log(LogSeverity.WARNING, message);
  }

  /** Informs, once per run of the engine, which starts one plugin process for every provider of the program. */
  async informOnce(message: string): Promise<void> {
    if (this.address && this.firstInRun()) await this.log(LogSeverity.INFO, message);
  }

  private firstInRun(): boolean {
    const run = createHash("sha256").update(`${process.ppid} ${this.address}`).digest("hex").slice(0, 16);
    const marker = path.join(tmpdir(), `pulumi-resource-aws-offline-${run}`);
    try {
      closeSync(openSync(marker, "wx"));
    } catch {
      return false;
    }
    process.on("exit", () => unlinkSync(marker));
    return true;
  }

  private log(severity: LogSeverity, message: string): Promise<void> {
    const request = new LogRequest();
    request.setSeverity(severity);
    request.setMessage(message);
    // An engine that does not take the message is no reason to fail its request.
    return new Promise((resolve) => (this.client ? this.client.log(request, () => resolve()) : resolve()));
  }
}
