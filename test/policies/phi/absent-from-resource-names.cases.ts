import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const queue = (name: string) => () => new aws.sqs.Queue("intake", { name });

const group = (description: string) => () => new aws.ec2.SecurityGroup("portal", { description });

export const cases: PolicyCases = {
  compliant: {
    "an opaque name": { doc: true, program: queue("intake-7f3a9c") },
    "no name": () => new aws.sqs.Queue("intake"),
    "ids, versions, days and ranges": () => {
      new aws.sqs.Queue("a", { name: "exports-111122223333-us-east-1" });
      new aws.sqs.Queue("b", { name: "release-2026-01-31-1215" });
      new aws.sqs.Queue("c", { name: "mrn-lookup-v2" });
      new aws.sqs.Queue("d", { name: "allow-10-0-0-0-16" });
      new aws.ec2.SecurityGroup("portal", { description: "From 10.20.128.0/20, see CHG0034567" });
    },
    "a place that other policies judge": () => {
      new aws.s3.Bucket("scans", { bucket: "patient-219-09-9998" });
      new aws.sqs.Queue("claims", { tags: { Name: "patient-219-09-9998" } });
      new aws.dynamodb.Table("records", { name: "mrn-00123456" });
      new aws.glue.CatalogDatabase("records", { name: "records", parameters: { comment: "mrn-00123456" } });
      new aws.route53.Zone("clinic", { name: "clinic.example", comment: "mrn-00123456" });
    },
    "a detector that is off": {
      settings: { phi: { detectors: ["medicalRecordNumber"] } },
      program: queue("patient-219-09-9998"),
    },
    "a telephone number, which is another policy's": queue("reminders-212-555-0142"),
    "a name that is not known yet": () => new aws.sqs.Queue("intake", { name: new aws.sns.Topic("claims").arn }),
  },
  violating: {
    "a Social Security number": {
      doc: true,
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: queue("patient-219-09-9998"),
    },
    "a medical record number": { isEnoughIfSet: ["name"], program: queue("chart-mrn-00123456") },
    "a member of a health plan": { isEnoughIfSet: ["name"], program: queue("member-id-123456780") },
    "a Medicare number": { isEnoughIfSet: ["name"], program: queue("eligibility-1EG4-TE5-MK73") },
    "a date of birth": { isEnoughIfSet: ["name"], program: queue("dob-1961-04-12") },
    "a date beside a name": { isEnoughIfSet: ["name"], program: queue("mary-roe-19610412") },
    "a description": {
      findings: ["description"],
      isEnoughIfSet: ["description"],
      program: group("Chart of MRN 5561234"),
    },
    "deeper down": {
      findings: ["ingress[0].description"],
      isEnoughIfSet: ["ingress", "ingress.description"],
      program: () =>
        new aws.ec2.SecurityGroup("portal", {
          ingress: [
            {
              protocol: "tcp",
              fromPort: 443,
              toPort: 443,
              cidrBlocks: ["10.20.0.0/16"],
              description: "For the scan of MRN 5561234",
            },
          ],
        }),
    },
    "the logical name": {
      findings: ["the logical name"],
      program: () => new aws.sqs.Queue("patient-219-09-9998"),
    },
    "a name beside the logical name": {
      findings: ["the logical name", "name"],
      program: () => new aws.sqs.Queue("mrn-00123456", { name: "mrn-00123456" }),
    },
  },
  // What is not known yet was not written into the program.
  undecided: {},
};
