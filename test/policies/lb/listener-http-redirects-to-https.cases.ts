import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Action = aws.types.input.lb.ListenerDefaultAction;

const balancer = () => new aws.lb.LoadBalancer("portal", { subnets: ["subnet-1", "subnet-2"] });

const targetGroup = () => new aws.lb.TargetGroup("portal", { port: 8443, protocol: "HTTPS", vpcId: "vpc-1" });

const redirect = (protocol?: pulumi.Input<string>): Action => ({
  type: "redirect",
  redirect: { port: "443", protocol, statusCode: "HTTP_301" },
});

const forward = (): Action => ({ type: "forward", targetGroupArn: targetGroup().arn });

const fixed: Action = { type: "fixed-response", fixedResponse: { contentType: "text/plain", statusCode: "404" } };

const listener = (defaultActions: Action[], args: Partial<aws.lb.ListenerArgs> = {}) =>
  new aws.lb.Listener("portal", {
    loadBalancerArn: balancer().arn,
    port: 80,
    protocol: "HTTP",
    defaultActions,
    ...args,
  });

const conditions = [{ pathPattern: { values: ["/records/*"] } }];

const rule = (listenerArn: pulumi.Input<string>, ...actions: Action[]) =>
  new aws.lb.ListenerRule("records", { listenerArn, actions, conditions });

export const cases: PolicyCases = {
  compliant: {
    "a redirect to HTTPS": { doc: true, program: () => listener([redirect("HTTPS")]) },
    "a redirect to HTTPS on another port": () => listener([redirect("HTTPS")], { port: 8080 }),
    "another spelling": () => listener([redirect("https")], { protocol: "http" }),
    "a fixed response": () => listener([fixed]),
    "no protocol, and a redirect": () => listener([redirect("HTTPS")], { protocol: undefined }),
    "the older resource": () => {
      new aws.alb.Listener("portal", {
        loadBalancerArn: balancer().arn,
        port: 80,
        protocol: "HTTP",
        defaultActions: [redirect("HTTPS")],
      });
    },
    "a rule that redirects": () => rule(listener([redirect("HTTPS")]).arn, redirect("HTTPS")),
    "a rule that redirects, as the older resource": () => {
      const listenerArn = listener([fixed]).arn;
      new aws.alb.ListenerRule("records", { listenerArn, actions: [redirect("HTTPS")], conditions });
    },
  },
  violating: {
    "a forward": { doc: true, program: () => listener([forward()]) },
    "a forward with weights": () => {
      const targetGroups = [{ arn: targetGroup().arn, weight: 1 }];
      listener([{ type: "forward", forward: { targetGroups } }]);
    },
    "no protocol, and a forward": () => listener([forward()], { protocol: undefined }),
    "another spelling": () => listener([forward()], { protocol: "Http" }),
    "another port": () => listener([forward()], { port: 8080 }),
    "an internal load balancer": () => {
      const internal = new aws.lb.LoadBalancer("internal", { internal: true });
      listener([forward()], { loadBalancerArn: internal.arn });
    },
    "a forward after users have signed in": () => {
      const authenticateCognito = {
        userPoolArn: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_patients",
        userPoolClientId: "portal",
        userPoolDomain: "clinic",
      };
      listener([
        { type: "authenticate-cognito", order: 1, authenticateCognito },
        { ...forward(), order: 2 },
      ]);
    },
    "a redirect that keeps the protocol": () => listener([redirect("#{protocol}")]),
    "a redirect without a protocol": () => listener([redirect()]),
    "a redirect to HTTP": () => listener([redirect("HTTP")]),
    "a single action without a list": () => listener(redirect("HTTP") as never),
    "a forward on the older resource": () => {
      const args = { loadBalancerArn: balancer().arn, port: 80, protocol: "HTTP" };
      new aws.alb.Listener("portal", { ...args, defaultActions: [forward()] });
    },
    "a rule that forwards": () => rule(listener([redirect("HTTPS")]).arn, forward()),
    "a rule that forwards, as the older resource": () => {
      const args = { loadBalancerArn: balancer().arn, port: 80, defaultActions: [fixed] };
      const listenerArn = new aws.alb.Listener("portal", args).arn;
      new aws.alb.ListenerRule("records", { listenerArn, actions: [forward()], conditions });
    },
    "a rule that redirects to HTTP": () => rule(listener([fixed]).arn, redirect("HTTP")),
  },
  undecided: {
    "a protocol that is computed": () => listener([forward()], { protocol: new aws.kms.Key("key").arn }),
    "a redirect to a protocol that is computed": () => listener([redirect(new aws.kms.Key("key").arn)]),
    "actions that are computed": () => {
      const defaultActions = targetGroup().arn.apply((targetGroupArn) => [{ type: "forward", targetGroupArn }]);
      new aws.lb.Listener("portal", { loadBalancerArn: balancer().arn, port: 80, protocol: "HTTP", defaultActions });
    },
    "a rule that redirects to a protocol that is computed": () =>
      rule(listener([redirect("HTTPS")]).arn, redirect(new aws.kms.Key("key").arn)),
  },
  notApplicable: {
    "an HTTPS listener": () =>
      listener([forward()], {
        port: 443,
        protocol: "HTTPS",
        certificateArn: new aws.acm.Certificate("portal", { domainName: "portal.clinic.example" }).arn,
      }),
    "a TCP listener": () => listener([forward()], { protocol: "TCP" }),
    "a listener of a gateway load balancer": () => listener([forward()], { port: undefined, protocol: undefined }),
    "a rule of an HTTPS listener": () => rule(listener([fixed], { port: 443, protocol: "HTTPS" }).arn, forward()),
    "a rule of a listener of another stack": () =>
      rule("arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/0123/4567", forward()),
  },
};
