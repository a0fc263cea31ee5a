import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const KEY = "arn:aws:kms:us-east-1:123456789012:key/0f1e2d3c-0000-4000-8000-000000000000";
const Rules = [{ ResourceType: "collection", Resource: ["collection/records"] }];

const policy = (text: pulumi.Input<string>, type = "encryption") =>
  new aws.opensearch.ServerlessSecurityPolicy("records", { type, policy: text });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": {
      doc: true,
      program: () => policy(JSON.stringify({ Rules, AWSOwnedKey: false, KmsARN: KEY })),
    },
    "a key without a flag": () => policy(JSON.stringify({ Rules, KmsARN: KEY })),
    "a collection with a key of its own": () => {
      const kmsKeyArn = new aws.kms.Key("records").arn;
      new aws.opensearch.ServerlessCollection("records", { encryptionConfigs: [{ awsOwnedKey: false, kmsKeyArn }] });
    },
    "a collection that leaves it to the policy": () => new aws.opensearch.ServerlessCollection("records"),
  },
  violating: {
    "the key that AWS owns": {
      doc: true,
      program: () => policy(JSON.stringify({ Rules, AWSOwnedKey: true })),
    },
    "no key": () => policy(JSON.stringify({ Rules })),
    "a key that the flag overrides": () => policy(JSON.stringify({ Rules, AWSOwnedKey: true, KmsARN: KEY })),
    "a collection with the key that AWS owns": () =>
      new aws.opensearch.ServerlessCollection("records", {
        encryptionConfigs: [{ awsOwnedKey: true, kmsKeyArn: "" }],
      }),
  },
  undecided: {
    "a document with a key that is not known yet": () =>
      policy(pulumi.jsonStringify({ Rules, AWSOwnedKey: false, KmsARN: new aws.kms.Key("records").arn })),
    "a malformed document": () => policy("{"),
  },
  notApplicable: {
    "a policy of the network": () => policy(JSON.stringify([{ Rules, AllowFromPublic: false }]), "network"),
  },
};
