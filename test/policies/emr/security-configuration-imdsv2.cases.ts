import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (text: pulumi.Input<string>) =>
  new aws.emr.SecurityConfiguration("claims", { configuration: text });

const version = (MinimumInstanceMetadataServiceVersion: unknown) =>
  JSON.stringify({
    InstanceMetadataServiceConfiguration: {
      MinimumInstanceMetadataServiceVersion,
      HttpPutResponseHopLimit: 1,
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "version 2": { doc: true, program: () => configuration(version(2)) },
    "a number as text": () => configuration(version("2")),
  },
  violating: {
    "version 1": { doc: true, program: () => configuration(version(1)) },
    "nothing said of metadata": () =>
      configuration(JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: true } })),
    "no version": () => configuration(version(undefined)),
  },
  undecided: {
    "a document that is computed": () => configuration(new aws.kms.Key("key").arn.apply(() => version(2))),
    "text that is no JSON": () => configuration("version 2"),
  },
};
