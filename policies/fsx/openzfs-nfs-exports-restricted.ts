import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { or } from "../core/truth";

const VOLUME = "aws:fsx/openZfsVolume:OpenZfsVolume";

export default definePolicy({
  id: "fsx-openzfs-nfs-exports-restricted",
  title: "OpenZFS NFS exports name their clients and squash root",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:fsx/openZfsFileSystem:OpenZfsFileSystem", VOLUME],
  whenAbsent: "The root volume is exported to every client in the VPC.",
  fix: "Name CIDR ranges in clientConfigurations[].clients and drop no_root_squash.",
  judge(resource) {
    const path = resource.type === VOLUME ? "nfsExports" : "rootVolumeConfiguration.nfsExports";
    return resource.list(`${path}.clientConfigurations`).collect((entry) => {
      const isEveryone = entry.text("clients").isOneOf(["*", "0.0.0.0/0", "::/0"]);
      const isRoot = entry.texts("options").some((option) => option.is("no_root_squash"));
      return violationIf(or(isEveryone, isRoot), `${entry.path} admits every client, or does not squash root`, {
        detail: entry.path,
      });
    }, orUndecided("An NFS export admits every client"));
  },
});
