import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { define } from "./_programs";

const role = (name: string) => new aws.iam.Role(name, { assumeRolePolicy: "{}" }).arn;
export const cases: PolicyCases = {
  compliant: {
    "two roles": {
      doc: true,
      program: () => define({}, { taskRoleArn: role("task"), executionRoleArn: role("execution") }),
    },
    "two roles of another stack": () =>
      define(
        {},
        {
          taskRoleArn: "arn:aws:iam::111122223333:role/task",
          executionRoleArn: "arn:aws:iam::111122223333:role/execution",
        },
      ),
    "no role of the task": () => define({}, { executionRoleArn: role("execution") }),
  },
  violating: {
    "the same": {
      doc: true,
      program: () => {
        const own = role("task");
        define({}, { taskRoleArn: own, executionRoleArn: own });
      },
    },
    "the same of another stack": () =>
      define(
        {},
        { taskRoleArn: "arn:aws:iam::111122223333:role/task", executionRoleArn: "arn:aws:iam::111122223333:role/task" },
      ),
  },
  undecided: {
    "a role that is not known": () =>
      define(
        {},
        { taskRoleArn: new aws.kms.Key("late").arn, executionRoleArn: "arn:aws:iam::111122223333:role/execution" },
      ),
  },
};
