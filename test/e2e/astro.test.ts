import { testExample } from "./_example";

testExample("astro", { findings: 40, services: 10 });
