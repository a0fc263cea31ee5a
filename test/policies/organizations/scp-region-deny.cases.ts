import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const organization = () => new aws.organizations.Organization("clinic");
const scp = (operator: string, regions: pulumi.Input<string>[], type?: string, statement: object = {}) =>
  new aws.organizations.Policy("regions", {
    type,
    content: pulumi.all(regions).apply((known) =>
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Deny",
            NotAction: ["iam:*"],
            Resource: "*",
            Condition: { [operator]: { "aws:RequestedRegion": known } },
            ...statement,
          },
        ],
      }),
    ),
  });
const other = () =>
  new aws.organizations.Policy("leave", {
    content: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" }],
    }),
  });
export const cases: PolicyCases = {
  compliant: {
    denied: {
      doc: true,
      program: () => {
        organization();
        scp("StringNotEquals", ["us-east-1"]);
      },
    },
    "denied, beside another policy": () => {
      organization();
      other();
      scp("StringNotEquals", ["us-east-1"]);
    },
    "denied, in another form": () => {
      organization();
      scp("StringNotLikeIfExists", ["us-east-1"], "SERVICE_CONTROL_POLICY");
    },
  },
  violating: {
    "another policy": {
      doc: true,
      program: () => {
        organization();
        other();
      },
    },
    "a wrong operator": () => {
      organization();
      scp("StringEquals", ["us-east-1"]);
    },
    "another key": () => {
      organization();
      scp("StringNotEquals", [], undefined, { Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-1" } } });
    },
    "an Allow": () => {
      organization();
      scp("StringNotEquals", ["us-east-1"], undefined, { Effect: "Allow", NotAction: undefined, Action: "*" });
    },
    "a further region": () => scp("StringNotEquals", ["us-east-1", "eu-west-1"]),
  },
  undecided: {
    "a computed region": () => {
      organization();
      scp("StringNotEquals", [new aws.kms.Key("late").arn]);
    },
  },
  notApplicable: {
    "no policy": () => organization(),
    "a policy of another kind": () => new aws.organizations.Policy("tags", { type: "TAG_POLICY", content: "{}" }),
  },
};
