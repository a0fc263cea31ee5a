import { isWorldRange } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "storagegateway-nfs-clients-restricted",
  title: "NFS shares name their clients",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:storagegateway/nfsFileShare:NfsFileShare"],
  whenAbsent: "clientLists is required.",
  fix: "List the client addresses or networks in clientLists.",
  judge: (share) =>
    violationIf(
      share.texts("clientLists").some((client) => client.satisfies(isWorldRange)),
      "clientLists admits every address, and NFS has no other sign-in",
    ),
});
