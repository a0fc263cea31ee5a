import { definePolicy } from "../core/policy";
import { mustBeAtMost, mustNotBeFalse } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const maximumSessionHours = wholeNumber(
  "clientvpn.maximumSessionHours",
  { min: 8, max: 24 },
  { fallback: 12, description: "How many hours a session of a Client VPN may last." },
);

export default definePolicy({
  id: "clientvpn-endpoint-session-timeout-limited",
  title: "Client VPN sessions end after a limited time",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2clientvpn/endpoint:Endpoint"],
  settings: [maximumSessionHours],
  whenAbsent: "24 hours.",
  fix: "Set sessionTimeoutHours: 8 and disconnectOnSessionTimeout: true.",
  remediates: true,
  judge: (endpoint, context) => [
    mustBeAtMost("sessionTimeoutHours", maximumSessionHours, 24, "a session outlasts a working day")(endpoint, context),
    {
      ...mustNotBeFalse("disconnectOnSessionTimeout", "the client connects again by itself")(endpoint),
      detail: "disconnectOnSessionTimeout",
    },
  ],
});
