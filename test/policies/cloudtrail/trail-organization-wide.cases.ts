import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { second } from "./_programs";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    "of the organization": {
      doc: true,
      program: () => {
        new aws.organizations.Organization("clinic");
        make({ isOrganizationTrail: true });
      },
    },
  },
  violating: {
    "of the account": {
      doc: true,
      program: () => {
        new aws.organizations.Organization("clinic");
        make();
      },
    },
    "of the account, twice": () => {
      new aws.organizations.Organization("clinic");
      second();
      make();
    },
  },
  undecided: {
    "a computed flag": () => {
      new aws.organizations.Organization("clinic");
      make({ isOrganizationTrail: new aws.kms.Key("late").arn.apply((arn) => arn !== "") });
    },
  },
  notApplicable: {
    "no organization": () => make(),
  },
};
