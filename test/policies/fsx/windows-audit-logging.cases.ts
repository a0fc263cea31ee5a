import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Audit = aws.fsx.WindowsFileSystemArgs["auditLogConfiguration"];

const fileSystem = (
  auditLogConfiguration?: Audit,
  throughputCapacity: aws.fsx.WindowsFileSystemArgs["throughputCapacity"] = 32,
) =>
  new aws.fsx.WindowsFileSystem("documents", {
    subnetIds: ["subnet-0123456789abcdef0"],
    storageCapacity: 300,
    activeDirectoryId: "d-9067000000",
    throughputCapacity,
    auditLogConfiguration,
  });

export const cases: PolicyCases = {
  compliant: {
    "every access to files and shares": {
      doc: true,
      program: () =>
        fileSystem({
          fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
          fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
        }),
    },
    "access that succeeds": () => fileSystem({ fileAccessAuditLogLevel: "SUCCESS_ONLY" }),
    "a faster file system": () => fileSystem({ fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE" }, 1024),
  },
  violating: {
    "nothing declared": { doc: true, program: () => fileSystem() },
    "auditing is off": () => fileSystem({ fileAccessAuditLogLevel: "DISABLED" }),
    "access that fails": () => fileSystem({ fileAccessAuditLogLevel: "FAILURE_ONLY" }),
    "access to shares only": () => fileSystem({ fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE" }),
  },
  undecided: {
    "a level that is computed": () => fileSystem({ fileAccessAuditLogLevel: new aws.kms.Key("key").description }),
    "a throughput that is computed": () =>
      fileSystem(
        undefined,
        new aws.kms.Key("key").arn.apply((arn) => arn.length),
      ),
  },
  notApplicable: {
    "a file system that is too slow": () => fileSystem(undefined, 16),
  },
};
