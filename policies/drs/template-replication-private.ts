import { definePolicy } from "../core/policy";
import { mustNotBeOneOf, mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "drs-template-replication-private",
  title: "Disaster recovery replication stays on private addresses",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:drs/replicationConfigurationTemplate:ReplicationConfigurationTemplate"],
  whenAbsent: "Both properties are required.",
  fix: 'Set dataPlaneRouting: "PRIVATE_IP" and createPublicIp: false.',
  judge: (template) => [
    mustNotBeTrue("createPublicIp", "recovered instances get public addresses")(template),
    {
      ...mustNotBeOneOf("dataPlaneRouting", ["PUBLIC_IP"], "replication goes over the internet")(template),
      detail: "dataPlaneRouting",
    },
  ],
});
