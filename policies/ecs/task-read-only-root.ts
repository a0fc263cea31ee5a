import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { Truth } from "../core/truth";
import { containersOf, DAEMON_DEFINITION, TASK_DEFINITION } from "./_shared";

export default definePolicy({
  id: "ecs-task-read-only-root",
  title: "Containers cannot change their root file system",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["platform-sh#application-security", "aptible#malicious-software", "aptible#integrity"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [TASK_DEFINITION, DAEMON_DEFINITION],
  whenAbsent: "The root file system can be written.",
  fix: "Set readonlyRootFilesystem: true in the container definition and mount volumes for paths that are written.",
  peers: {
    config: ["ecs-containers-readonly-access"],
    prowler: ["ecs_task_definitions_containers_readonly_access"],
    steampipe: ["ecs_task_definition_container_readonly_root_filesystem"],
    checkov: ["CKV_AWS_336"],
  },
  judge: (definition) => {
    const isWindows =
      definition.type === TASK_DEFINITION
        ? definition.text("runtimePlatform.operatingSystemFamily").satisfies((family) => family.startsWith("WINDOWS"))
        : Truth.false;
    return onlyIf(isWindows.not, "Windows has no such file systems", () =>
      containersOf(definition).collect(
        (container) =>
          violationIf(
            container.bool("readonlyRootFilesystem").is(true).not,
            `${container.path}.readonlyRootFilesystem is not true: whoever gets in changes the program`,
            { detail: container.path },
          ),
        orUndecided("a container can change its root file system"),
      ),
    );
  },
});
