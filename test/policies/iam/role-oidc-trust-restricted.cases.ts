import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { when } from "./_documents";

const trusting = (...statements: object[]) =>
  new aws.iam.Role("clinic", {
    assumeRolePolicy: JSON.stringify({
      Version: "2012-10-17",
      Statement: statements.map((statement) => ({
        Effect: "Allow",
        Action: "sts:AssumeRoleWithWebIdentity",
        ...statement,
      })),
    }),
  });

const by = (issuer: string) => ({
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
});
const HUB = "token.actions.githubusercontent.com";
const GITHUB = by(HUB);
const sub = (value: unknown, operator = "StringLike", issuer = HUB) => when(operator, `${issuer}:sub`, value);
const CLUSTER = "oidc.eks.us-east-1.amazonaws.com/id/0A1B2C3D4E5F0A1B2C3D4E5F0A1B2C3D";
const EKS = by(CLUSTER);
const OKTA = "clinic.okta.com/oauth2/default";
const COGNITO = { Principal: { Federated: "cognito-identity.amazonaws.com" } };

export const cases: PolicyCases = {
  compliant: {
    "one repository": { doc: true, program: () => trusting({ ...GITHUB, ...sub("repo:clinic/records:*") }) },
    "one branch": () => trusting({ ...GITHUB, ...sub("repo:clinic/records:ref:refs/heads/main", "StringEquals") }),
    "every repository of one owner": () => trusting({ ...GITHUB, ...sub(["repo:clinic/*", "repo:clinic-labs/*"]) }),
    "by its text": () => trusting({ ...GITHUB, ...sub("repo:*", "StringEquals") }),
    "in other letters": () =>
      trusting({ ...GITHUB, ...when("forallvalues:stringlikeifexists", `${HUB.toUpperCase()}:SUB`, "repo:clinic/*") }),
    "any value of one owner": () => trusting({ ...GITHUB, ...sub("repo:clinic/*", "ForAnyValue:StringLike") }),
    "whatever the case": () =>
      trusting({ ...GITHUB, ...sub("repo:Clinic/records:pull_request", "StringEqualsIgnoreCase") }),
    "a group of GitLab": () =>
      trusting({ ...by("gitlab.com"), ...sub("project_path:clinic/records:*", "StringLike", "gitlab.com") }),
    "an organization of Terraform": () =>
      trusting({
        ...by("app.terraform.io"),
        ...sub("organization:clinic:project:*", "StringLike", "app.terraform.io"),
      }),
    "an organization of Buildkite": () =>
      trusting({
        ...by("agent.buildkite.com"),
        ...sub("organization:clinic:pipeline:*", "StringLike", "agent.buildkite.com"),
      }),
    "a service account of a cluster": () =>
      trusting({ ...EKS, ...sub("system:serviceaccount:records:intake", "StringEquals", CLUSTER) }),
    "a namespace of a cluster": () =>
      trusting({ ...EKS, ...sub("system:serviceaccount:records:*", "StringLike", CLUSTER) }),
    "an audience of one's own issuer": () =>
      trusting({ ...by(OKTA), ...when("StringEquals", `${OKTA}:aud`, "0oa1b2c3d4") }),
    "a subject of one's own issuer": () => trusting({ ...by(OKTA), ...when("StringEquals", `${OKTA}:sub`, "intake") }),
    "an audience of Pulumi": () =>
      trusting({ ...by("api.pulumi.com/oidc"), ...when("StringEquals", "api.pulumi.com/oidc:aud", "aws:clinic") }),
    "an application of Google": () =>
      trusting({
        Principal: { Federated: "accounts.google.com" },
        ...when("StringEquals", "accounts.google.com:aud", "66677788899900pro0"),
      }),
    "an identity pool": () =>
      trusting({
        ...COGNITO,
        ...when("StringEquals", "cognito-identity.amazonaws.com:aud", "us-east-1:12345678-abcd-abcd-abcd-123456789012"),
      }),
    "a subject without an owner": () => trusting({ ...GITHUB, ...sub("records-production") }),
    "an own issuer that is called like a cluster's": () =>
      trusting({ ...by("clinic.oidc.eks.example"), ...when("StringEquals", "clinic.oidc.eks.example:aud", "clinic") }),
    "an audience with a wildcard": () => trusting({ ...by(OKTA), ...when("StringLike", `${OKTA}:aud`, "0oa*") }),
    everyone: () => trusting({ Principal: "*" }),
    "an empty name": () =>
      trusting({ Principal: { Federated: ["", "arn:aws:iam::111122223333:saml-provider/clinic"] } }),
    SAML: () =>
      trusting({ Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/clinic" }, Action: "sts:*" }),
    "a service": () => trusting({ Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }),
    "another action": () => trusting({ ...GITHUB, Action: "sts:TagSession" }),
    "a refusal": () => trusting({ ...GITHUB, Effect: "Deny" }),
  },
  violating: {
    "every repository there is": {
      doc: true,
      findings: ["assumeRolePolicy.Statement[0]"],
      program: () => trusting(GITHUB),
    },
    "the audience only": () => trusting({ ...GITHUB, ...when("StringEquals", `${HUB}:aud`, "sts.amazonaws.com") }),
    "any action": () => trusting({ ...GITHUB, Action: ["sts:TagSession", "sts:AssumeRole*"] }),
    "any subject": () => trusting({ ...GITHUB, ...sub("*") }),
    "any owner": () => trusting({ ...GITHUB, ...sub("repo:*") }),
    "owners that begin alike": () => trusting({ ...GITHUB, ...sub("repo:clinic*") }),
    "owners that differ in a letter": () => trusting({ ...GITHUB, ...sub("repo:clini?/records:*") }),
    "a repository of anybody": () => trusting({ ...GITHUB, ...sub("repo:*/records:*") }),
    "anybody beside one": () => trusting({ ...GITHUB, ...sub(["repo:clinic/*", "repo:*/records"]) }),
    "all but one": () => trusting({ ...GITHUB, ...sub("repo:clinic/*", "StringNotLike") }),
    "the subject of another issuer": () => trusting({ ...GITHUB, ...sub("repo:clinic/*", "StringLike", "gitlab.com") }),
    "an empty subject": () => trusting({ ...GITHUB, ...sub("", "StringEquals") }),
    "no subject": () => trusting({ ...GITHUB, ...sub([]) }),
    "in the second statement": {
      findings: ["assumeRolePolicy.Statement[1]"],
      program: () => trusting({ ...GITHUB, ...sub("repo:clinic/*") }, GITHUB),
    },
    "beside SAML": () =>
      trusting({
        Principal: {
          Federated: ["arn:aws:iam::111122223333:saml-provider/clinic", GITHUB.Principal.Federated],
        },
      }),
    "anybody's environment": () => trusting({ ...GITHUB, ...sub("repo:*:environment:production:*") }),
    "an account of anything": () =>
      trusting({ ...EKS, ...sub("*system:serviceaccount:records:*", "StringLike", CLUSTER) }),
    "an audience of a cluster": () =>
      trusting({ ...EKS, ...when("StringEquals", `${CLUSTER}:aud`, "sts.amazonaws.com") }),
    "an audience of GitLab": () =>
      trusting({ ...by("gitlab.com"), ...when("StringEquals", "gitlab.com:aud", "clinic") }),
    "an audience of Terraform": () =>
      trusting({ ...by("app.terraform.io"), ...when("StringEquals", "app.terraform.io:aud", "clinic") }),
    "an audience of Buildkite": () =>
      trusting({ ...by("agent.buildkite.com"), ...when("StringEquals", "agent.buildkite.com:aud", "clinic") }),
    "an empty claim": () => trusting({ ...by(OKTA), ...when("StringEquals", `${OKTA}:aud`, "") }),
    "any letters": () => trusting({ ...by(OKTA), ...when("StringLike", `${OKTA}:sub`, "?*") }),
    "every group of GitLab": () => trusting(by("gitlab.com")),
    "every organization of Terraform": () =>
      trusting({ ...by("app.terraform.io"), ...sub("organization:*", "StringLike", "app.terraform.io") }),
    "every organization of Buildkite": () => trusting(by("agent.buildkite.com")),
    "every service account of a cluster": () =>
      trusting({ ...EKS, ...sub("system:serviceaccount:*", "StringLike", CLUSTER) }),
    "an account of any namespace": () =>
      trusting({ ...EKS, ...sub("system:serviceaccount:*:intake", "StringLike", CLUSTER) }),
    "one's own issuer without a claim": () => trusting(by(OKTA)),
    "one's own issuer with any claim": () => trusting({ ...by(OKTA), ...when("StringLike", `${OKTA}:aud`, "*") }),
    "every application of Google": () => trusting({ Principal: { Federated: "accounts.google.com" } }),
    "every identity pool": () =>
      trusting({
        ...COGNITO,
        ...when("ForAnyValue:StringLike", "cognito-identity.amazonaws.com:amr", "authenticated"),
      }),
    "a shared issuer of one's own choice": {
      settings: { iam: { sharedIssuers: ["oidc.circleci.com"] } },
      program: () =>
        trusting({ ...by("oidc.circleci.com"), ...when("StringEquals", "oidc.circleci.com:aud", "clinic") }),
    },
  },
  undecided: {
    "a document built from an ARN": () => {
      const provider = new aws.iam.OpenIdConnectProvider("github", {
        url: `https://${HUB}`,
        clientIdLists: ["sts.amazonaws.com"],
      });
      const Action = "sts:AssumeRoleWithWebIdentity";
      const Statement = [{ Effect: "Allow", Action, Principal: { Federated: provider.arn } }];
      new aws.iam.Role("clinic", { assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement }) });
    },
  },
};
