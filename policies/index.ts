import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { PolicyPack } from "@pulumi/policy";
import { hipaaPolicies } from "./library";

new PolicyPack("hipaa-safeguards", {
  displayName: "HIPAA safeguards",
  description: "Stops deployments that break the technical safeguards of the HIPAA Security Rule.",
  enforcementLevel: "mandatory",
  policies: hipaaPolicies(),
});

/*
 * A full garbage collection while nothing is asked yet. Otherwise V8 may come to it while the engine fetches the list
 * of policies, and from then on answers outlive their calls and are copied to and fro: measured, that doubles the CPU
 * time per resource. (What is made old then seems to be node's table of open HTTP/2 streams, on which later ones hang.)
 */
setFlagsFromString("--expose-gc");
(runInNewContext("gc") as () => void)();
