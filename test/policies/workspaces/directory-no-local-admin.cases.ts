import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const directory = (userEnabledAsLocalAdministrator?: pulumi.Input<boolean>) =>
  new aws.workspaces.Directory("reception", {
    directoryId: "d-0123456789",
    workspaceCreationProperties: {
      enableInternetAccess: false,
      ...(userEnabledAsLocalAdministrator !== undefined && { userEnabledAsLocalAdministrator }),
    },
  });

const pools = (workspaceType: pulumi.Input<string>) =>
  new aws.workspaces.Directory("kiosks", {
    workspaceType,
    workspaceDirectoryName: "kiosks",
    workspaceDirectoryDescription: "Kiosks of the wards",
    userIdentityType: "CUSTOMER_MANAGED",
  });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: () => directory(false) },
  },
  violating: {
    "an explicit true": { doc: true, program: () => directory(true) },
    "nothing said of administrators": () => directory(),
    "nothing said at all": () => new aws.workspaces.Directory("reception", { directoryId: "d-0123456789" }),
  },
  undecided: {
    "a flag that is computed": () => directory(new aws.kms.Key("desktops").arn.apply(Boolean)),
    "a type that is computed": () => pools(new aws.kms.Key("desktops").arn),
  },
  notApplicable: {
    "a directory of pools": () => pools("POOLS"),
  },
};
