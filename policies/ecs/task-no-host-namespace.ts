import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "ecs-task-no-host-namespace",
  title: "Tasks do not share process or IPC namespaces with the host",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ecs/taskDefinition:TaskDefinition"],
  whenAbsent: "Namespaces of their own.",
  fix: 'Remove pidMode and ipcMode (or set pidMode: "task").',
  peers: {
    prowler: ["ecs_task_definitions_host_namespace_not_shared"],
    steampipe: ["ecs_task_definition_no_host_pid_mode"],
    checkov: ["CKV_AWS_335"],
  },
  judge: (definition) =>
    ["pidMode", "ipcMode"].map((path) =>
      violationIf(definition.text(path).is("host"), `${path} is host: containers see what else runs on their host`, {
        detail: path,
        fix: `Remove ${path}.`,
      }),
    ),
});
