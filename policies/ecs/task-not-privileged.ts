import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { containersOf, DAEMON_DEFINITION, TASK_DEFINITION } from "./_shared";

const HOST_CAPABILITY = /^(CAP_)?(ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO)$/i;

export default definePolicy({
  id: "ecs-task-not-privileged",
  title: "Containers get no extended rights on their host",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [TASK_DEFINITION, DAEMON_DEFINITION],
  whenAbsent: "Containers are not privileged.",
  fix: "Remove privileged and the SYS_… capabilities from the container definition.",
  peers: {
    prowler: ["ecs_task_definitions_no_privileged_containers"],
    steampipe: ["ecs_task_definition_container_non_privileged", "ecs_task_definition_no_root_user"],
    checkov: ["CKV_AWS_334"],
  },
  judge: (definition) => {
    const capabilities = `linuxParameters.capabilities.${definition.type === TASK_DEFINITION ? "add" : "adds"}`;
    return containersOf(definition).collect(
      (container) => [
        violationIf(
          container.bool("privileged").is(true),
          `${container.path}.privileged is true: the container controls its host`,
          {
            detail: container.path,
          },
        ),
        violationIf(
          container
            .texts(capabilities)
            .some((capability) => capability.satisfies((name) => HOST_CAPABILITY.test(name))),
          `${container.path}.${capabilities} holds a capability over the host`,
          { detail: `${container.path} capabilities` },
        ),
      ],
      orUndecided("a container is privileged, or adds a capability over the host"),
    );
  },
});
