import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const EVERYONE = "http://acs.amazonaws.com/groups/global/AllUsers";
const EVERY_ACCOUNT = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const OWNER = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";

const object = (acl?: pulumi.Input<string>) =>
  new aws.s3.BucketObjectv2("form", { bucket: "clinic-forms", key: "consent.pdf", acl });

const older = (acl?: string) => new aws.s3.BucketObject("form", { bucket: "clinic-forms", key: "consent.pdf", acl });

const copy = (args: Partial<aws.s3.ObjectCopyArgs>) =>
  new aws.s3.ObjectCopy("form", { bucket: "clinic-forms", key: "consent.pdf", source: "drafts/consent.pdf", ...args });

const toGroup = (uri: pulumi.Input<string>, ...permissions: string[]) => ({ type: "Group", uri, permissions });
const toOwner = { type: "CanonicalUser", id: OWNER, permissions: ["FULL_CONTROL"] };

export const cases: PolicyCases = {
  compliant: {
    private: { doc: true, program: () => object("private") },
    "no ACL": () => object(),
    "for the owner of the bucket": () => object("bucket-owner-full-control"),
    "no ACL on the older resource": () => older(),
    "private on the older resource": () => older("private"),
    "a copy without an ACL": () => copy({}),
    "a copy with a grant to the owner": () => copy({ grants: [toOwner] }),
  },
  violating: {
    "everyone may read": { doc: true, findings: ["acl"], program: () => object("public-read") },
    "everyone may write": () => object("public-read-write"),
    "every account may read": () => object("authenticated-read"),
    "everyone may read, on the older resource": () => older("public-read"),
    "everyone may read a copy": () => copy({ acl: "public-read" }),
    "a grant to everyone": {
      findings: ["grants[1]"],
      program: () => copy({ grants: [toOwner, toGroup(EVERYONE, "READ")] }),
    },
    "grants to everyone and to every account": {
      findings: ["grants[0]", "grants[1]"],
      program: () => copy({ grants: [toGroup(EVERYONE, "READ_ACP"), toGroup(EVERY_ACCOUNT, "READ")] }),
    },
  },
  undecided: {
    "a computed ACL": () => object(new aws.kms.Key("forms").arn),
    "a computed grantee": () => copy({ grants: [toGroup(new aws.kms.Key("forms").arn, "READ")] }),
    "computed grants": () => {
      const key = new aws.kms.Key("forms");
      copy({ grants: key.arn.apply((uri) => [toGroup(uri, "READ")]) });
    },
  },
};
