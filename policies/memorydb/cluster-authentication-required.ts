import type { Resource } from "../core/graph";
import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "memorydb-cluster-authentication-required",
  title: "MemoryDB clusters use an ACL with authenticated users",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:memorydb/cluster:Cluster"],
  companions: { acl: { types: ["aws:memorydb/acl:Acl"], from: "aclName" } },
  whenAbsent: "aclName is required.",
  fix: "Set aclName to an aws.memorydb.Acl with users.",
  judge(cluster, { companionsOf }) {
    const isOpen = (holder: Resource, name: string) => holder.word(name).is("open-access");
    // An ACL of the stack is told by its own name while that of the cluster's is not known.
    const isAnother = companionsOf(cluster).acl.some((acl) => isOpen(acl, "name").not);
    return violationIf(
      and(isOpen(cluster, "aclName"), isAnother.not),
      "aclName is open-access: whoever reaches the cluster is let in",
    );
  },
});
