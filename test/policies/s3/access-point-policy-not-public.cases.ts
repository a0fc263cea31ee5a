import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ARN = "arn:aws:s3:us-east-1:111122223333:accesspoint/records";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `${ARN}/object/*`, ...change }],
  });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/records" };
const ONE_ROLE = document({ Principal: ROLE });
const OURS = document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } });
const EVERYONE = document({});
const EVERYONE_BUT_ONE = document({ Principal: undefined, NotPrincipal: ROLE });

type Policy = pulumi.Input<string>;

const inline = (policy: Policy) => new aws.s3.AccessPoint("records", { bucket: "clinic-records", policy });

const attached = (policy: Policy) => new aws.s3control.AccessPointPolicy("records", { accessPointArn: ARN, policy });

const multiRegion = (policy: Policy) =>
  new aws.s3control.MultiRegionAccessPointPolicy("records", { details: { name: "records", policy } });

const objectLambda = (policy: Policy) => new aws.s3control.ObjectLambdaAccessPointPolicy("redacted", { policy });

const grants = (policy: Policy) => new aws.s3control.AccessGrantsInstanceResourcePolicy("grants", { policy });

const onFileSystem = (policy?: Policy) =>
  new aws.fsx.S3AccessPointAttachment("imaging", {
    name: "imaging",
    type: "OPENZFS",
    openzfsConfiguration: {
      volumeId: "fsvol-0123456789abcdef0",
      fileSystemIdentity: { type: "POSIX", posixUser: { uid: 1000, gid: 1000 } },
    },
    s3AccessPoint: { policy },
  });

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(ONE_ROLE) },
    "everyone of the organization": () => attached(OURS),
    inline: () => inline(ONE_ROLE),
    "no policy": () => new aws.s3.AccessPoint("records", { bucket: "clinic-records" }),
    "an empty policy": () => inline(""),
    "an empty document": () => inline("{}"),
    "several regions": () => multiRegion(ONE_ROLE),
    "an object Lambda": () => objectLambda(ONE_ROLE),
    "access grants": () => grants(OURS),
    "a file system": () => onFileSystem(ONE_ROLE),
    "a file system without a policy": () => onFileSystem(),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(EVERYONE) },
    "everyone but one": () => attached(EVERYONE_BUT_ONE),
    inline: { findings: ["policy.Statement[0]"], program: () => inline(EVERYONE) },
    "several regions": { findings: ["details.policy.Statement[0]"], program: () => multiRegion(EVERYONE) },
    "several regions, everyone but one": () => multiRegion(EVERYONE_BUT_ONE),
    "an object Lambda": () => objectLambda(EVERYONE),
    "access grants": () => grants(EVERYONE),
    "a file system": { findings: ["s3AccessPoint.policy.Statement[0]"], program: () => onFileSystem(EVERYONE) },
  },
  undecided: {
    "a document built from the access point's ARN": () => {
      const accessPoint = new aws.s3.AccessPoint("records", { bucket: "clinic-records" });
      new aws.s3control.AccessPointPolicy("records", {
        accessPointArn: accessPoint.arn,
        policy: accessPoint.arn.apply((Resource) => document({ Resource })),
      });
    },
    "a document for several regions, built from an ARN": () => {
      const role = new aws.iam.Role("records", { assumeRolePolicy: "{}" });
      multiRegion(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
  },
};
