import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { containersOf, JOB_DEFINITION, nodePodContainersOf, podContainersOf } from "./_shared";

export default definePolicy({
  id: "batch-job-not-privileged",
  title: "Batch containers get no extended rights on their host",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [JOB_DEFINITION],
  whenAbsent: "Containers are not privileged.",
  fix: "Set privileged: false (or drop it) in containerProperties, ecsProperties, nodeProperties or securityContext.",
  peers: { checkov: ["CKV_AWS_210"], guard: ["batch_job_container_properties_privileged_rule"] },
  judge: (definition) => {
    const message = (path: string) => `${path}.privileged is true: the container controls its host`;
    const hidden = orUndecided("a container is privileged");
    return [
      ...containersOf(definition).collect(
        (container) =>
          violationIf(container.bool("privileged").is(true), message(container.path), { detail: container.path }),
        hidden,
      ),
      ...[podContainersOf(definition), nodePodContainersOf(definition)].flatMap((containers) =>
        containers.collect((container) => {
          const context = container.block("securityContext");
          return violationIf(context.bool("privileged").is(true), message(context.path), { detail: container.path });
        }, hidden),
      ),
    ];
  },
});
