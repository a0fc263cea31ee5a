import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isOneOf } from "../core/text";
import { isPlainHttp, LISTENERS, servesPlainHttp } from "./_shared";

export default definePolicy({
  id: "lb-listener-http-redirects-to-https",
  title: "Plain HTTP listeners of application load balancers only redirect to HTTPS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:lb/listener:Listener",
    "aws:alb/listener:Listener",
    "aws:lb/listenerRule:ListenerRule",
    "aws:alb/listenerRule:ListenerRule",
  ],
  companions: { listener: { types: LISTENERS, from: "listenerArn" } },
  whenAbsent: "A listener with a port and no protocol speaks HTTP.",
  fix: 'Set defaultActions: [{type: "redirect", redirect: {protocol: "HTTPS", port: "443", statusCode: "HTTP_301"}}] and move forward actions to the HTTPS listener.',
  peers: {
    "cdk-nag": ["ALBHttpToHttpsRedirection"],
    config: ["alb-http-to-https-redirection-check"],
    guard: ["elbv2_listener_protocol_rule"],
    prowler: ["elbv2_ssl_listeners"],
    steampipe: ["elb_application_lb_redirect_http_request_to_https"],
    checkov: ["CKV_AWS_2", "CKV2_AWS_20", "CKV_AWS_376"],
    "compliance-policies": [
      "aws-lb-listener-disallow-unencrypted-traffic",
      "aws-alb-listener-disallow-unencrypted-traffic",
    ],
    awsguard: ["alb-http-to-https-redirection"],
  },
  judge(resource, { companionsOf }) {
    const isListener = isOneOf(LISTENERS, resource.type);
    const isHttp = isListener ? isPlainHttp(resource) : companionsOf(resource).listener.some(isPlainHttp);
    const actions = resource.list(isListener ? "defaultActions" : "actions");
    return onlyIf(isHttp, "it serves no plain HTTP listener of this stack", () =>
      violationIf(actions.some(servesPlainHttp), "The plain HTTP listener does more than redirect to HTTPS"),
    );
  },
});
