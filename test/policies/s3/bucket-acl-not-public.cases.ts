import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const EVERYONE = "http://acs.amazonaws.com/groups/global/AllUsers";
const EVERY_ACCOUNT = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
const LOG_DELIVERY = "http://acs.amazonaws.com/groups/s3/LogDelivery";
const OWNER = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";

const acl = (canned: string) => () => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketAcl("documents", { bucket: bucket.id, acl: canned });
};

const group = (uri: pulumi.Input<string>, permission = "READ") => ({ grantee: { type: "Group", uri }, permission });
const owner = { grantee: { type: "CanonicalUser", id: OWNER }, permission: "FULL_CONTROL" };

const granted = (...grants: aws.types.input.s3.BucketAclAccessControlPolicyGrant[]) => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketAcl("documents", { bucket: bucket.id, accessControlPolicy: { owner: { id: OWNER }, grants } });
};

const inline = (uri: pulumi.Input<string>, ...permissions: string[]) => [{ type: "Group", uri, permissions }];

export const cases: PolicyCases = {
  compliant: {
    private: { doc: true, program: acl("private") },
    "for the delivery of logs": acl("log-delivery-write"),
    "for the owner of the bucket": acl("bucket-owner-full-control"),
    "for images of machines": acl("aws-exec-read"),
    "no ACL": () => new aws.s3.Bucket("documents"),
    "no ACL on the older resource": () => new aws.s3.BucketV2("documents"),
    "private inline": () => new aws.s3.Bucket("documents", { acl: "private" }),
    "the older companion": () => {
      const bucket = new aws.s3.BucketV2("documents");
      new aws.s3.BucketAclV2("documents", { bucket: bucket.id, acl: "private" });
    },
    "grants to the owner and to the delivery of logs": () => granted(owner, group(LOG_DELIVERY, "WRITE")),
    "inline grants": () => new aws.s3.Bucket("documents", { grants: inline(LOG_DELIVERY, "WRITE", "READ_ACP") }),
  },
  violating: {
    "everyone may read": { doc: true, findings: ["acl"], program: acl("public-read") },
    "everyone may write": acl("public-read-write"),
    "every account may read": acl("authenticated-read"),
    "everyone may read, inline": () => new aws.s3.Bucket("documents", { acl: "public-read" }),
    "everyone may read, on the older resource": () => new aws.s3.BucketV2("documents", { acl: "public-read" }),
    "everyone may read, by the older companion": () => {
      new aws.s3.BucketAclV2("documents", { bucket: "clinic-documents", acl: "public-read" });
    },
    "a grant to everyone": {
      findings: ["accessControlPolicy.grants[1]"],
      program: () => granted(owner, group(EVERYONE)),
    },
    "a grant of the ACL only": {
      findings: ["accessControlPolicy.grants[0]"],
      program: () => granted(group(EVERYONE, "READ_ACP")),
    },
    "grants to everyone and to every account": {
      findings: ["accessControlPolicy.grants[0]", "accessControlPolicy.grants[2]"],
      program: () => granted(group(EVERYONE, "WRITE"), owner, group(EVERY_ACCOUNT)),
    },
    "a grant by the older companion": () => {
      const accessControlPolicy = { owner: { id: OWNER }, grants: [group(EVERY_ACCOUNT)] };
      new aws.s3.BucketAclV2("documents", { bucket: "clinic-documents", accessControlPolicy });
    },
    "a grant inline": {
      findings: ["grants[0]"],
      program: () => new aws.s3.Bucket("documents", { grants: inline(EVERY_ACCOUNT, "READ") }),
    },
    "a grant inline on the older resource": {
      findings: ["grants[0]"],
      program: () => new aws.s3.BucketV2("documents", { grants: inline(EVERYONE, "FULL_CONTROL") }),
    },
    "the grantee over TLS": {
      findings: ["grants[0]"],
      program: () => new aws.s3.Bucket("documents", { grants: inline(EVERYONE.replace("http", "https"), "READ") }),
    },
    "an ACL that the settings of public access neutralise": () => {
      const bucket = new aws.s3.Bucket("documents", { acl: "public-read" });
      new aws.s3.BucketPublicAccessBlock("documents", { bucket: bucket.id, ignorePublicAcls: true });
    },
  },
  undecided: {
    "a computed ACL": () => {
      const key = new aws.kms.Key("documents");
      new aws.s3.BucketAcl("documents", { bucket: "clinic-documents", acl: key.arn });
    },
    "a computed grantee": () => granted(owner, group(new aws.kms.Key("documents").arn)),
    "computed grants": () => {
      const key = new aws.kms.Key("documents");
      new aws.s3.Bucket("documents", { grants: key.arn.apply((uri) => inline(uri, "READ")) });
    },
  },
};
