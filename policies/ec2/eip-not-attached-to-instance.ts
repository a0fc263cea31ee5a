import { definePolicy, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { and, or } from "../core/truth";

const EIP = "aws:ec2/eip:Eip";
const INTERFACES = ["aws:ec2/networkInterface:NetworkInterface"];

export default definePolicy({
  id: "ec2-eip-not-attached-to-instance",
  title: "Elastic IP addresses are not attached directly to instances or their interfaces",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [EIP, "aws:ec2/eipAssociation:EipAssociation"],
  companions: {
    interfaces: { types: INTERFACES, from: "networkInterface" },
    associated: { types: INTERFACES, from: "networkInterfaceId" },
    attachments: { types: ["aws:ec2/networkInterfaceAttachment:NetworkInterfaceAttachment"], by: "networkInterfaceId" },
    users: { types: ["aws:ec2/instance:Instance"], by: "networkInterfaces" },
  },
  whenAbsent: "The address belongs to no instance.",
  fix: "Put a load balancer or NAT gateway in front, and drop the association.",
  peers: { prowler: ["ec2_instance_public_ip"], steampipe: ["ec2_instance_not_publicly_accessible"] },
  judge(resource, { companionsOf }) {
    const [instance, networkInterface] =
      resource.type === EIP ? ["instance", "networkInterface"] : ["instanceId", "networkInterfaceId"];
    const { interfaces, associated } = companionsOf(resource);
    const named = resource.type === EIP ? interfaces : associated;
    const isOnItsOwn = and(
      named.exist,
      named.every((own) => {
        const { attachments, users } = companionsOf(own);
        return or(isGiven(own, "attachments"), attachments.exist, users.exist).not;
      }),
    );
    return [
      violationIf(resource.text(instance!).isSet, `${instance} is set: the whole internet reaches the instance`, {
        detail: "instance",
      }),
      violationIf(
        and(resource.text(networkInterface!).isSet, isOnItsOwn.not),
        `${networkInterface} is set: the whole internet reaches the instance behind it`,
        { detail: "interface" },
      ),
    ];
  },
});
