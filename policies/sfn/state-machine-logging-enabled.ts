import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "sfn-state-machine-logging-enabled",
  title: "State machines log their executions",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:sfn/stateMachine:StateMachine"],
  whenAbsent: "OFF.",
  fix: 'Set loggingConfiguration: { level: "ERROR" or "ALL", includeExecutionData: false, logDestination: interpolate`${logGroup.arn}:*` }.',
  peers: {
    prowler: ["stepfunctions_statemachine_logging_enabled"],
    steampipe: ["sfn_state_machine_logging_enabled"],
    checkov: ["CKV_AWS_285"],
  },
  judge: (machine) => {
    const logging = machine.block("loggingConfiguration");
    return violationUnless(
      and(
        logging.text("level").satisfies((level) => level !== "OFF"),
        logging.text("logDestination").isSet,
      ),
      "loggingConfiguration is missing or OFF: executions leave no lasting log",
    );
  },
});
