import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { ports } from "../core/settings";
import { and, or, type Truth } from "../core/truth";

// aws.lb and aws.alb are two names of the same AWS resources.
export const LISTENERS = ["aws:lb/listener:Listener", "aws:alb/listener:Listener"] as const;
export const LOAD_BALANCERS = ["aws:lb/loadBalancer:LoadBalancer", "aws:alb/loadBalancer:LoadBalancer"] as const;
export const TARGET_GROUPS = ["aws:lb/targetGroup:TargetGroup", "aws:alb/targetGroup:TargetGroup"] as const;

/** Whether a load balancer is one for applications, which is also what one is that does not say. */
export const isApplication = (balancer: Resource): Truth =>
  balancer.word("loadBalancerType").orElse("application").is("application");

/** Whether a listener speaks plain HTTP, which is also what one with a port and no protocol does. */
export function isPlainHttp(listener: Resource): Truth {
  const protocol = listener.word("protocol");
  return or(protocol.is("http"), and(protocol.isAbsent, listener.number("port").isSet));
}

/** Whether an action of a listener or rule answers a plain HTTP request with anything but a redirect to HTTPS or a fixed response. */
export function servesPlainHttp(action: Block): Truth {
  const type = action.word("type");
  const isToHttps = action.word("redirect.protocol").is("https");
  return or(type.is("forward"), and(type.is("redirect"), isToHttps.not));
}

export const clearTextPorts = ports("lb.clearTextPorts", {
  fallback: [23, 25, 80, 110, 143, 389, 514, 1883, 2181, 5672, 6379, 8000, 8008, 8080, 8081, 8888, 9092, 9200, 11211],
  description: "Ports on which TCP and UDP listeners and target groups are taken to carry clear text.",
});
