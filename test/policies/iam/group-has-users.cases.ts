import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group = () => new aws.iam.Group("machines", { name: "machines" });

export const cases: PolicyCases = {
  compliant: {
    "a list of members": {
      doc: true,
      program: () => {
        new aws.iam.GroupMembership("machines", { group: group().name, users: ["exports"] });
      },
    },
    "members that are not known yet": () => {
      const user = new aws.iam.User("exports");
      new aws.iam.GroupMembership("machines", { group: group().name, users: [user.name, "imports"] });
    },
    "a membership": () => {
      new aws.iam.UserGroupMembership("exports", { user: "exports", groups: ["others", group().name] });
    },
    "by its name": {
      linkedByLiteral: ["name", "groups"],
      program: () => {
        group();
        new aws.iam.UserGroupMembership("exports", { user: "exports", groups: ["machines"] });
      },
    },
  },
  violating: {
    "no members": { doc: true, program: group },
    "an empty list": {
      isEnoughIfSet: ["users"],
      program: () => {
        new aws.iam.GroupMembership("machines", { group: group().name, users: [] });
      },
    },
    "another group's": () => {
      group();
      new aws.iam.GroupMembership("nurses", { group: "nurses", users: ["exports"] });
      new aws.iam.UserGroupMembership("exports", { user: "exports", groups: ["nurses"] });
    },
  },
  undecided: {
    "a name that is computed from two groups": () => {
      const other = new aws.iam.Group("nurses");
      new aws.iam.GroupMembership("exports", {
        group: pulumi.interpolate`${group().arn}${other.arn}`,
        users: ["exports"],
      });
    },
  },
};
