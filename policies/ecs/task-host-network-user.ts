import type { Block } from "../core/fact";
import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { or, type Truth } from "../core/truth";
import { containersOf, TASK_DEFINITION } from "./_shared";

const isRoot = (container: Block): Truth => {
  const user = container.text("user");
  return or(
    user.isAbsent,
    user.satisfies((name) => ["root", "0"].includes(name.split(":", 1)[0]!)),
  );
};

export default definePolicy({
  id: "ecs-task-host-network-user",
  title: "Containers on the host network run under a named user other than root",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [TASK_DEFINITION],
  whenAbsent: "The image decides, mostly for root.",
  fix: 'Set user: "1000:1000" (not root) in the container definition, or networkMode: "awsvpc".',
  peers: {
    "cdk-nag": ["ECSTaskDefinitionUserForHostMode"],
    config: ["ecs-task-definition-user-for-host-mode-check"],
    guard: ["ecs_task_definition_user_for_host_mode_check"],
    prowler: ["ecs_task_definitions_host_networking_mode_users"],
    steampipe: ["ecs_task_definition_user_for_host_mode_check"],
  },
  judge: (definition) =>
    onlyIf(definition.word("networkMode").is("host"), "has a network of its own", () =>
      containersOf(definition).collect(
        (container) =>
          violationIf(isRoot(container), `${container.path}.user is missing or root, on the network of the host`, {
            detail: container.path,
          }),
        orUndecided("a container runs as root on the network of the host"),
      ),
    ),
});
