import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const directory = (enableMaintenanceMode?: pulumi.Input<boolean>, args: Partial<aws.workspaces.DirectoryArgs> = {}) =>
  new aws.workspaces.Directory("reception", {
    directoryId: "d-0123456789",
    ...args,
    ...(enableMaintenanceMode !== undefined && { workspaceCreationProperties: { enableMaintenanceMode } }),
  });

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: () => directory(true) },
    "nothing said": () => directory(),
  },
  violating: {
    "an explicit false": { doc: true, program: () => directory(false) },
  },
  undecided: {
    "a flag that is computed": () => directory(new aws.kms.Key("desktops").arn.apply(Boolean)),
  },
  notApplicable: {
    "a directory of a pool": () => directory(false, { workspaceType: "POOLS" }),
  },
};
