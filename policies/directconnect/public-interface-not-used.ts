import { definePolicy } from "../core/policy";
import { mustNotExist } from "../core/requirements";

export default definePolicy({
  id: "directconnect-public-interface-not-used",
  title: "Private data does not cross public virtual interfaces",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:directconnect/publicVirtualInterface:PublicVirtualInterface",
    "aws:directconnect/hostedPublicVirtualInterface:HostedPublicVirtualInterface",
  ],
  whenAbsent: "There is none.",
  fix: "Use a private or transit virtual interface.",
  judge: mustNotExist("The interface is public: traffic for AWS’s public addresses crosses it"),
});
