import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "memorydb-cluster-authentication-required",
  title: "MemoryDB clusters use an ACL with authenticated users",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:memorydb/cluster:Cluster"],
  whenAbsent: "aclName is required.",
  fix: "Set aclName to an aws.memorydb.Acl with users.",
  judge: mustNotBeOneOf("aclName", ["open-access"], "whoever reaches the cluster is let in"),
});
