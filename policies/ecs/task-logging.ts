import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and, or } from "../core/truth";
import { containersOf, DAEMON_DEFINITION, TASK_DEFINITION } from "./_shared";

export default definePolicy({
  id: "ecs-task-logging",
  title: "Containers have a log driver",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["platform-sh#application-security", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [TASK_DEFINITION, DAEMON_DEFINITION],
  whenAbsent: "The Docker daemon decides; on Fargate nothing is logged.",
  fix: 'Set logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": …, "awslogs-region": …, "awslogs-stream-prefix": … } } in the container definition.',
  peers: {
    prowler: ["ecs_task_definitions_logging_enabled", "ecs_task_definitions_logging_block_mode"],
    steampipe: ["ecs_task_definition_logging_enabled"],
  },
  judge: (definition) =>
    containersOf(definition).collect((container) => {
      const driver = container.text("logConfiguration.logDriver");
      const isJudged = and(
        container.bool("essential").is(false).not,
        container.block("firelensConfiguration").isAbsent,
      );
      return violationIf(
        and(isJudged, or(driver.isAbsent, driver.is("none"))),
        `${container.path}.logConfiguration is missing or none: what the container writes is lost`,
        { detail: container.path },
      );
    }, orUndecided("a container has no log driver")),
});
