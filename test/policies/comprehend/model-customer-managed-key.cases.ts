import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/comprehend";

const classifier = (args: Partial<aws.comprehend.DocumentClassifierArgs> = {}) =>
  new aws.comprehend.DocumentClassifier("letters", {
    dataAccessRoleArn: ROLE,
    languageCode: "en",
    inputDataConfig: { s3Uri: "s3://clinic-letters/training.csv" },
    ...args,
  });

const recognizer = (args: Partial<aws.comprehend.EntityRecognizerArgs> = {}) =>
  new aws.comprehend.EntityRecognizer("devices", {
    dataAccessRoleArn: ROLE,
    languageCode: "en",
    inputDataConfig: {
      entityTypes: [{ type: "DEVICE" }],
      documents: { s3Uri: "s3://clinic-letters/documents.txt" },
      entityList: { s3Uri: "s3://clinic-letters/entities.csv" },
    },
    ...args,
  });

const keys = (key: pulumi.Input<string>) => ({ modelKmsKeyId: key, volumeKmsKeyId: key });
const OUTPUT = { s3Uri: "s3://clinic-letters/out/" };
const LITERAL = "1234abcd-12ab-34cd-56ef-1234567890ab";

export const cases: PolicyCases = {
  compliant: {
    "a classifier with keys for model, volume and output": {
      doc: true,
      program: () => {
        const { id } = new aws.kms.Key("letters");
        classifier({ modelKmsKeyId: id, volumeKmsKeyId: id, outputDataConfig: { ...OUTPUT, kmsKeyId: id } });
      },
    },
    "a classifier without output": () => classifier(keys(LITERAL)),
    "an entity recognizer with keys": () => recognizer(keys(new aws.kms.Key("letters").id)),
  },
  violating: {
    "a classifier without keys": {
      doc: true,
      findings: ["modelKmsKeyId", "volumeKmsKeyId", "outputDataConfig.kmsKeyId"],
      program: () => classifier({ outputDataConfig: OUTPUT }),
    },
    "an output without a key": {
      findings: ["outputDataConfig.kmsKeyId"],
      program: () => classifier({ ...keys(LITERAL), outputDataConfig: OUTPUT }),
    },
    "a volume without a key": {
      findings: ["volumeKmsKeyId"],
      program: () => classifier({ modelKmsKeyId: LITERAL }),
    },
    "an entity recognizer whose model has no key": {
      findings: ["modelKmsKeyId"],
      program: () => recognizer({ volumeKmsKeyId: LITERAL }),
    },
  },
  undecided: {
    "an output that is computed": () =>
      classifier({ ...keys(LITERAL), outputDataConfig: new aws.kms.Key("key").arn.apply(() => OUTPUT) }),
  },
};
