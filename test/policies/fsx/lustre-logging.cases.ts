import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const fileSystem = (logConfiguration?: aws.fsx.LustreFileSystemArgs["logConfiguration"]) =>
  new aws.fsx.LustreFileSystem("imaging", {
    subnetIds: "subnet-0123456789abcdef0",
    storageCapacity: 1200,
    deploymentType: "PERSISTENT_2",
    perUnitStorageThroughput: 125,
    logConfiguration,
  });

export const cases: PolicyCases = {
  compliant: {
    "warnings and errors": { doc: true, program: () => fileSystem({ level: "WARN_ERROR" }) },
    "errors, in a group of one's own": () =>
      fileSystem({ level: "ERROR_ONLY", destination: "arn:aws:logs:us-east-1:111122223333:log-group:/aws/fsx/lustre" }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => fileSystem() },
    "logs are off": () => fileSystem({ level: "DISABLED" }),
    "no level": () => fileSystem({ destination: "arn:aws:logs:us-east-1:111122223333:log-group:/aws/fsx/lustre" }),
  },
  undecided: {
    "a level that is computed": () => fileSystem({ level: new aws.kms.Key("key").description }),
  },
};
