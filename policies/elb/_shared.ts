import type { Block } from "../core/fact";

export const LOAD_BALANCER = "aws:elb/loadBalancer:LoadBalancer";

/** Whether a protocol of a classic listener carries TLS. */
export const isTls = (listener: Block, property: string) => listener.word(property).isOneOf(["https", "ssl"]);
