import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (serverProperties: pulumi.Input<string>) => () =>
  new aws.msk.Configuration("claims", { serverProperties });

export const cases: PolicyCases = {
  compliant: {
    "topics without an ACL are denied": {
      doc: true,
      program: configuration("auto.create.topics.enable=false\nallow.everyone.if.no.acl.found=false\n"),
    },
    "with blanks around": configuration("  allow.everyone.if.no.acl.found = false  \r\nnum.partitions=3"),
  },
  violating: {
    "nothing said": { doc: true, program: configuration("auto.create.topics.enable=false\n") },
    "an explicit true": configuration("allow.everyone.if.no.acl.found=true"),
    "a later line that takes it back": configuration(
      "allow.everyone.if.no.acl.found=false\nallow.everyone.if.no.acl.found=true\n",
    ),
    "in a comment only": configuration("# allow.everyone.if.no.acl.found=false\n"),
    "no properties": configuration(""),
  },
  undecided: {
    "properties that are computed": () => configuration(new aws.kms.Key("claims").arn)(),
  },
};
