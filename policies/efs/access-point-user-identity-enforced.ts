import { definePolicy, violationIf } from "../core/policy";
import { or } from "../core/truth";

const EFS = "aws:efs/accessPoint:AccessPoint";

export default definePolicy({
  id: "efs-access-point-user-identity-enforced",
  title: "EFS access points impose a POSIX identity",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization", "aptible#unique-user-identification"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [EFS, "aws:s3/filesAccessPoint:FilesAccessPoint"],
  whenAbsent: "Clients choose their own user id.",
  fix: "Set posixUser: { uid, gid } with a uid other than 0.",
  peers: {
    prowler: ["efs_access_point_enforce_user_identity"],
    steampipe: ["efs_access_point_enforce_user_identity"],
    checkov: ["CKV_AWS_330"],
  },
  judge(accessPoint) {
    const uid = accessPoint.text(accessPoint.type === EFS ? "posixUser.uid" : "posixUsers.uid");
    const isRoot = uid.satisfies((id) => Number(id) === 0);
    return violationIf(
      or(uid.isAbsent, isRoot),
      `${uid.path} is missing or 0: clients choose their own user id, or are root`,
    );
  },
});
