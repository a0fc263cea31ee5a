import { definePolicy, violationIf } from "../core/policy";

const EFS = "aws:efs/accessPoint:AccessPoint";

export default definePolicy({
  id: "efs-access-point-root-directory-restricted",
  title: "EFS access points confine clients to a directory below the root",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [EFS, "aws:s3/filesAccessPoint:FilesAccessPoint"],
  whenAbsent: "Clients see the whole file system.",
  fix: 'Set rootDirectory: { path: "/app" }.',
  peers: {
    prowler: ["efs_access_point_enforce_root_directory"],
    steampipe: ["efs_access_point_enforce_root_directory"],
    checkov: ["CKV_AWS_329"],
  },
  judge(accessPoint) {
    const path = accessPoint.text(accessPoint.type === EFS ? "rootDirectory.path" : "rootDirectories.path").orElse("/");
    return violationIf(path.is("/"), `${path.path} is missing or "/": clients see the whole file system`);
  },
});
