import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const clusterIdentifier = "claims";
const share = {
  dataShareArn: "arn:aws:redshift:us-east-1:111122223333:datashare:1234abcd-12ab-34cd-56ef-1234567890ab/claims",
};
const designatedRegions = ["us-east-1", "us-west-2"];

export const cases: PolicyCases = {
  compliant: {
    "copies in a designated region": {
      doc: true,
      settings: { designatedRegions },
      program: () => new aws.redshift.SnapshotCopy("claims", { clusterIdentifier, destinationRegion: "us-west-2" }),
    },
    "another spelling": {
      settings: { designatedRegions },
      program: () => new aws.redshift.SnapshotCopy("claims", { clusterIdentifier, destinationRegion: "US-WEST-2" }),
    },
    "a consumer in a designated region": {
      settings: { designatedRegions },
      program: () => new aws.redshift.DataShareConsumerAssociation("claims", { ...share, consumerRegion: "us-west-2" }),
    },
    "a consumer that is an account": () =>
      new aws.redshift.DataShareConsumerAssociation("claims", { ...share, associateEntireAccount: true }),
  },
  violating: {
    "copies elsewhere": {
      doc: true,
      findings: ["destinationRegion eu-west-1"],
      program: () => new aws.redshift.SnapshotCopy("claims", { clusterIdentifier, destinationRegion: "eu-west-1" }),
    },
    "another spelling": () =>
      new aws.redshift.SnapshotCopy("claims", { clusterIdentifier, destinationRegion: "EU-West-1" }),
    "a consumer elsewhere": {
      findings: ["consumerRegion eu-west-1"],
      program: () => new aws.redshift.DataShareConsumerAssociation("claims", { ...share, consumerRegion: "eu-west-1" }),
    },
  },
  undecided: {
    "a computed region": () => {
      const key = new aws.kms.Key("claims");
      const destinationRegion = key.arn.apply((arn) => arn.split(":")[3] ?? "");
      new aws.redshift.SnapshotCopy("claims", { clusterIdentifier, destinationRegion });
    },
    "a computed region of a consumer": () => {
      const key = new aws.kms.Key("claims");
      const consumerRegion = key.arn.apply((arn) => arn.split(":")[3] ?? "");
      new aws.redshift.DataShareConsumerAssociation("claims", { ...share, consumerRegion });
    },
  },
};
