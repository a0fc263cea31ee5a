import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const directory = (enableInternetAccess?: pulumi.Input<boolean>) =>
  new aws.workspaces.Directory("reception", {
    directoryId: "d-0123456789",
    ...(enableInternetAccess !== undefined && { workspaceCreationProperties: { enableInternetAccess } }),
  });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: () => directory(false) },
    "nothing said": () => directory(),
  },
  violating: {
    "public addresses": { doc: true, program: () => directory(true) },
    "a true as text": () => directory("true" as never),
  },
  undecided: {
    "a flag that is computed": () => directory(new aws.kms.Key("desktops").arn.apply(Boolean)),
  },
};
