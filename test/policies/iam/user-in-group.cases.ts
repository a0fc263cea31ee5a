import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const user = () => new aws.iam.User("exports", { name: "exports" });

export const cases: PolicyCases = {
  compliant: {
    "a membership": {
      doc: true,
      program: () => {
        const group = new aws.iam.Group("machines");
        new aws.iam.UserGroupMembership("exports", { user: user().name, groups: [group.name] });
      },
    },
    "two groups": () => {
      new aws.iam.UserGroupMembership("exports", { user: user().name, groups: ["machines", "exports"] });
    },
    "a list of members": () => {
      new aws.iam.GroupMembership("machines", { group: "machines", users: ["imports", user().name] });
    },
    "by its name": {
      linkedByLiteral: ["name", "user"],
      program: () => {
        user();
        new aws.iam.UserGroupMembership("exports", { user: "exports", groups: ["machines"] });
      },
    },
    "in a list by its name": {
      linkedByLiteral: ["name", "users"],
      program: () => {
        user();
        new aws.iam.GroupMembership("machines", { group: "machines", users: ["exports"] });
      },
    },
  },
  violating: {
    "no membership": { doc: true, program: user },
    "a membership without groups": {
      isEnoughIfSet: ["groups"],
      program: () => {
        new aws.iam.UserGroupMembership("exports", { user: user().name, groups: [] });
      },
    },
    "another user's": () => {
      user();
      new aws.iam.UserGroupMembership("imports", { user: "imports", groups: ["machines"] });
    },
    "a list of others": () => {
      user();
      new aws.iam.GroupMembership("machines", { group: "machines", users: ["imports"] });
    },
  },
  undecided: {
    "a name that is computed from two users": () => {
      const other = new aws.iam.User("imports");
      new aws.iam.UserGroupMembership("exports", {
        user: pulumi.interpolate`${user().uniqueId}${other.uniqueId}`,
        groups: ["machines"],
      });
    },
  },
};
