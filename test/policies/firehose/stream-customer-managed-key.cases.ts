import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const stream = (serverSideEncryption?: aws.kinesis.FirehoseDeliveryStreamArgs["serverSideEncryption"]) =>
  new aws.kinesis.FirehoseDeliveryStream("vitals", {
    destination: "extended_s3",
    extendedS3Configuration: {
      bucketArn: "arn:aws:s3:::clinic-vitals",
      roleArn: "arn:aws:iam::111122223333:role/vitals",
    },
    serverSideEncryption,
  });

export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("vitals");
        stream({ enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: key.arn });
      },
    },
    "a key of another stack": () =>
      stream({
        enabled: true,
        keyType: "CUSTOMER_MANAGED_CMK",
        keyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      }),
  },
  violating: {
    "the key that AWS owns": { doc: true, program: () => stream({ enabled: true, keyType: "AWS_OWNED_CMK" }) },
    "no kind of key": () => stream({ enabled: true }),
  },
  undecided: {
    "a kind of key that is computed": () => stream({ enabled: true, keyType: new aws.kms.Key("key").description }),
    "a flag that is computed": () => stream({ enabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "no encryption of the buffer": () => stream({ enabled: false }),
    "nothing declared": () => stream(),
  },
};
