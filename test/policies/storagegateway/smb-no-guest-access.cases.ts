import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const share = (authentication?: pulumi.Input<string>) => () =>
  new aws.storagegateway.SmbFileShare("imaging", {
    gatewayArn: "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567",
    locationArn: new aws.s3.Bucket("imaging").arn,
    roleArn: "arn:aws:iam::111122223333:role/gateway",
    authentication,
  });

export const cases: PolicyCases = {
  compliant: {
    "Active Directory": { doc: true, program: share("ActiveDirectory") },
    "nothing declared, which is Active Directory": share(),
  },
  violating: {
    guests: { doc: true, program: share("GuestAccess") },
    "another spelling": share("guestaccess"),
    "a list of one": share(["GuestAccess"] as never),
  },
  undecided: {
    "a sign-in that is computed": () => share(new aws.kms.Key("key").arn)(),
  },
};
