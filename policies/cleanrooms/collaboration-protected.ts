import { definePolicy } from "../core/policy";
import { mustBeOneOf, mustNotBeTrue } from "../core/requirements";

const COLLABORATION = "aws:cleanrooms/collaboration:Collaboration";

export default definePolicy({
  id: "cleanrooms-collaboration-protected",
  title: "Clean room collaborations keep clear text out and log queries",
  family: "phi-exposure",
  citations: ["164.312(b)", "164.312(a)(2)(iv)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#access-authorization", "aptible#phi-stays-in-production", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [COLLABORATION, "aws:cleanrooms/membership:Membership"],
  whenAbsent: "queryLogStatus is required.",
  fix: 'Set queryLogStatus: "ENABLED" and allowClearText: false.',
  judge: (resource) => [
    mustBeOneOf("queryLogStatus", ["ENABLED"], "nobody sees what was asked")(resource),
    ...(resource.type === COLLABORATION
      ? [
          {
            ...mustNotBeTrue("dataEncryptionMetadata.allowClearText", "clear text may be shared")(resource),
            detail: "allowClearText",
          },
        ]
      : []),
  ],
});
