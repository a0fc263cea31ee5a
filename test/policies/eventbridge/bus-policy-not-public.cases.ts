import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { when } from "../iam/_documents";
import { openCases, openDocument } from "../iam/_open";

const bus = (statement: object) =>
  new aws.cloudwatch.EventBusPolicy("visits", { policy: openDocument("events:PutEvents", statement) });
const permission = (args: Partial<aws.cloudwatch.EventPermissionArgs>) =>
  new aws.cloudwatch.EventPermission("visits", { statementId: "visits", principal: "*", ...args });
const ORGANIZATION = { key: "aws:PrincipalOrgID", type: "StringEquals", value: "o-a1b2c3d4e5" };
const common = openCases(
  {
    "a bus": (policy) => new aws.cloudwatch.EventBusPolicy("visits", { policy }),
  },
  "events:PutEvents",
);

export const cases: PolicyCases = {
  ...common,
  compliant: {
    ...common.compliant,
    "a permission for an account": () => permission({ principal: "111122223333" }),
    "a permission for the organization": () => permission({ condition: ORGANIZATION }),
  },
  violating: {
    ...common.violating,
    "events of one source": () => bus(when("StringEquals", "events:source", "clinic.visits")),
    "a permission for everyone": () => permission({}),
    "a permission with another key": () => permission({ condition: { ...ORGANIZATION, key: "aws:PrincipalTag/team" } }),
    "a permission with another operator": () => permission({ condition: { ...ORGANIZATION, type: "StringNotEquals" } }),
    "a permission for every organization": () =>
      permission({ condition: { ...ORGANIZATION, type: "StringLike", value: "*" } }),
  },
  undecided: {
    ...common.undecided,
    "a permission for a computed organization": () => {
      const organization = new aws.organizations.Organization("clinic");
      permission({ condition: { ...ORGANIZATION, value: organization.id } });
    },
  },
};
