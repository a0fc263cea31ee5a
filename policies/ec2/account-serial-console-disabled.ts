import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "ec2-account-serial-console-disabled",
  title: "Serial console access to instances is switched off for the account",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/serialConsoleAccess:SerialConsoleAccess"],
  whenAbsent: "The resource opens the console.",
  fix: "Set enabled: false.",
  remediates: true,
  judge: (access) =>
    violationUnless(
      access.bool("enabled").is(false),
      "enabled is not false: the serial console goes around the network",
      {
        set: { enabled: false },
      },
    ),
});
