/** The plugin's entry: serves the engine on a port of its own, which alone it prints on standard output. */
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { EngineLog } from "./engine-log";
import { OfflineProvider } from "./service";

const LARGEST_MESSAGE = 400 * 1024 * 1024;

const engineAddress = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
const server = new Server({ "grpc.max_receive_message_length": LARGEST_MESSAGE });
server.addService(ResourceProviderService, new OfflineProvider(new EngineLog(engineAddress)).service());
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) {
    process.stderr.write(`The offline AWS provider can't open a port: ${error.message}\n`);
    process.exit(1);
  }
  process.stdout.write(`${port}\n`);
});

// The engine ends a plugin by an interrupt and waits for it; the terminal's own does not reach a plugin.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

// An engine that was killed can't end its plugins any more.
const engine = process.ppid;
setInterval(() => {
  if (process.ppid !== engine) process.exit(0);
}, 2_000).unref();
