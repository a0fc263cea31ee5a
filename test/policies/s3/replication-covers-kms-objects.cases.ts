import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const encrypted = (sseAlgorithm: pulumi.Input<string> = "aws:kms") => {
  const source = new aws.s3.Bucket("documents");
  const rules = [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }];
  new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: source.id, rules });
  return source.id;
};

const selected = (status: pulumi.Input<string>) => ({ sseKmsEncryptedObjects: { status } });

const replication = (
  bucket: pulumi.Input<string>,
  more: Partial<aws.types.input.s3.BucketReplicationConfigRule> = {},
  hasKey = true,
) =>
  new aws.s3.BucketReplicationConfig("documents", {
    bucket,
    role: "arn:aws:iam::123456789012:role/replication",
    rules: [
      {
        status: "Enabled",
        destination: {
          bucket: "arn:aws:s3:::clinic-replicas",
          ...(hasKey && { encryptionConfiguration: { replicaKmsKeyId: new aws.kms.Key("replicas").arn } }),
        },
        ...more,
      },
    ],
  });

export const cases: PolicyCases = {
  compliant: {
    "objects with KMS keys, and a key for replicas": {
      doc: true,
      program: () => replication(encrypted(), { sourceSelectionCriteria: selected("Enabled") }),
    },
    "a rule that is off": () => replication(encrypted(), { status: "Disabled" }, false),
  },
  violating: {
    "nothing said of objects with KMS keys": {
      doc: true,
      findings: ["rules[0]"],
      program: () => replication(encrypted(), {}, false),
    },
    "no key for replicas": {
      findings: ["rules[0]"],
      program: () => replication(encrypted("aws:kms:dsse"), { sourceSelectionCriteria: selected("Enabled") }, false),
    },
    "an explicit Disabled": {
      findings: ["rules[0]"],
      program: () => replication(encrypted(), { sourceSelectionCriteria: selected("Disabled") }),
    },
    "a source that says so itself": {
      findings: ["rules[0]"],
      program: () => {
        const source = new aws.s3.Bucket("documents", {
          serverSideEncryptionConfiguration: {
            rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } },
          },
        });
        replication(source.id);
      },
    },
  },
  undecided: {
    "a selection that is computed": () =>
      replication(encrypted(), { sourceSelectionCriteria: selected(new aws.kms.Key("documents").arn) }),
    "an algorithm that is computed": () => replication(encrypted(new aws.kms.Key("documents").arn)),
  },
  notApplicable: {
    "a source without KMS keys": () => replication(encrypted("AES256")),
    "a source of another stack": () => replication("shared-documents"),
  },
};
