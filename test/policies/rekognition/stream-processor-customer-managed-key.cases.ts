import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const processor = (more: Partial<aws.rekognition.StreamProcessorArgs> = {}) =>
  new aws.rekognition.StreamProcessor("entrance", {
    roleArn: "arn:aws:iam::123456789012:role/rekognition",
    input: {
      kinesisVideoStream: { arn: "arn:aws:kinesisvideo:us-east-1:123456789012:stream/entrance/1700000000000" },
    },
    output: { s3Destination: { bucket: "clinic-entrance" } },
    settings: { connectedHome: { labels: ["PERSON"] } },
    notificationChannel: { snsTopicArn: "arn:aws:sns:us-east-1:123456789012:entrance" },
    ...more,
  });

const kmsKeyId = "0f1e2d3c-0000-4000-8000-000000000000";

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => processor({ kmsKeyId: new aws.kms.Key("entrance").id }) },
    "nothing is shared": () => processor({ kmsKeyId, dataSharingPreference: { optIn: false } }),
  },
  violating: {
    "no key": { doc: true, program: () => processor() },
    "data is shared": {
      findings: ["dataSharingPreference"],
      program: () => processor({ kmsKeyId, dataSharingPreference: { optIn: true } }),
    },
    "no key, and data is shared": {
      findings: ["", "dataSharingPreference"],
      program: () => processor({ dataSharingPreference: { optIn: true } }),
    },
  },
  undecided: {
    "sharing that is computed": () =>
      processor({ kmsKeyId, dataSharingPreference: { optIn: new aws.kms.Key("entrance").arn.apply(Boolean) } }),
  },
};
