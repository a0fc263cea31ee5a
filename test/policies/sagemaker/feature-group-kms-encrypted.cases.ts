import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group = (more: Partial<aws.sagemaker.FeatureGroupArgs>) =>
  new aws.sagemaker.FeatureGroup("admissions", {
    featureGroupName: "admissions",
    recordIdentifierFeatureName: "admission",
    eventTimeFeatureName: "time",
    roleArn: "arn:aws:iam::123456789012:role/features",
    featureDefinitions: [
      { featureName: "admission", featureType: "String" },
      { featureName: "time", featureType: "Fractional" },
    ],
    ...more,
  });

const offline = (kmsKeyId?: pulumi.Input<string>) => ({
  s3StorageConfig: { s3Uri: "s3://clinic-features", ...(kmsKeyId && { kmsKeyId }) },
});

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own for both stores": {
      doc: true,
      program: () => {
        const kmsKeyId = new aws.kms.Key("features").arn;
        group({
          onlineStoreConfig: { enableOnlineStore: true, securityConfig: { kmsKeyId } },
          offlineStoreConfig: offline(kmsKeyId),
        });
      },
    },
    "an online store that is off": () =>
      group({ onlineStoreConfig: { enableOnlineStore: false }, offlineStoreConfig: offline("alias/features") }),
  },
  violating: {
    "no key for either store": {
      doc: true,
      findings: ["onlineStoreConfig", "offlineStoreConfig"],
      program: () => group({ onlineStoreConfig: { enableOnlineStore: true }, offlineStoreConfig: offline() }),
    },
    "no key for the online store": {
      findings: ["onlineStoreConfig"],
      program: () => group({ onlineStoreConfig: { enableOnlineStore: true } }),
    },
    "the key that AWS manages for the offline store": {
      findings: ["offlineStoreConfig"],
      isEnoughIfSet: ["offlineStoreConfig.s3StorageConfig.kmsKeyId"],
      program: () => group({ offlineStoreConfig: offline("alias/aws/s3") }),
    },
  },
  undecided: {
    "a flag that is computed": () =>
      group({ onlineStoreConfig: { enableOnlineStore: new aws.kms.Key("features").arn.apply(Boolean) } }),
  },
};
