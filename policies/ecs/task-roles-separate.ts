import { definePolicy, violationIf } from "../core/policy";
import { and, Truth } from "../core/truth";
import { TASK_DEFINITION } from "./_shared";

export default definePolicy({
  id: "ecs-task-roles-separate",
  title: "The application role differs from the role which starts the task",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [TASK_DEFINITION],
  companions: {
    task: { types: ["aws:iam/role:Role"], from: "taskRoleArn" },
    execution: { types: ["aws:iam/role:Role"], from: "executionRoleArn" },
  },
  whenAbsent: "The task has no role.",
  fix: "Give taskRoleArn a role of its own.",
  peers: { checkov: ["CKV_AWS_249"] },
  judge(definition, { companionsOf }) {
    const { task, execution } = companionsOf(definition);
    const isSameText = definition
      .text("taskRoleArn")
      .with(definition.text("executionRoleArn"))
      .satisfies(([one, other]) => one === other);
    const isSameRole = task.some((one) => execution.some((other) => Truth.of(one === other)));
    const areOfStack = and(task.exist, execution.exist);
    return violationIf(
      areOfStack.state === "true" ? isSameRole : isSameText,
      "taskRoleArn and executionRoleArn are the same role: the application may do what starting it needs",
    );
  },
});
