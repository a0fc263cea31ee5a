import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const inEurope = { settings: { designatedRegions: ["eu-central-1"] }, region: "eu-central-1" };

export const cases: PolicyCases = {
  compliant: {
    "a second provider in a designated region": {
      doc: true,
      settings: { designatedRegions: ["us-east-1", "us-west-2"] },
      program: () => new aws.Provider("second", { region: "us-west-2" }),
    },
    "the default provider": () => new aws.s3.Bucket("documents"),
    "another spelling": {
      settings: { designatedRegions: ["US-West-2"] },
      region: "us-west-2",
      program: () => new aws.Provider("second", { region: "US-WEST-2" as never }),
    },
    "credentials of another region": () => new aws.Provider("home", { region: "us-east-1", stsRegion: "eu-west-1" }),
  },
  violating: {
    "a second provider elsewhere": { doc: true, program: () => new aws.Provider("ireland", { region: "eu-west-1" }) },
    "the default provider elsewhere": { region: "eu-west-1", program: () => new aws.s3.Bucket("documents") },
    "the default provider in us-east-1": {
      settings: { designatedRegions: ["eu-central-1"] },
      program: () => new aws.s3.Bucket("documents"),
    },
    "another spelling": () => new aws.Provider("ireland", { region: "EU-WEST-1" as never }),
  },
  undecided: {
    "no region": { region: "", program: () => new aws.s3.Bucket("documents") },
    "a provider without a region": () => new aws.Provider("home"),
    "a computed region": () => {
      const key = new aws.kms.Key("documents");
      new aws.Provider("computed", { region: key.arn.apply((arn) => (arn.split(":")[3] ?? "") as aws.Region) });
    },
  },
  notApplicable: {
    "a provider for CloudFront's certificates": {
      ...inEurope,
      program: () => {
        const provider = new aws.Provider("certificates", { region: "us-east-1" });
        new aws.acm.Certificate("portal", { domainName: "portal.clinic.example" }, { provider });
      },
    },
  },
};
