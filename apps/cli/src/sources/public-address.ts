import { lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { CliError } from "../errors.ts";

/** Whether an address is one that anybody on the internet can reach: no loopback, private, link-local or reserved one. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** Tells whether an address may be connected to. */
export type IsAllowed = (address: string) => boolean;

/**
 * Makes a look-up for connections that refuses a host where any of its addresses is not allowed: what was checked is what
 * is connected to.
 */
export function checkedLookup(isAllowed: IsAllowed): LookupFunction {
  return (host, options, callback) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, "", 0);
      const refused = found.find(({ address }) => !isAllowed(address));
      if (refused !== undefined) return callback(addressRefused(host, refused.address), "", 0);
      if (options.all === true) return callback(null, found);
      const [first] = found;
      return callback(null, first?.address ?? "", first?.family ?? 0);
    });
  };
}

/** A host that leads into a network of its own. */
export function addressRefused(host: string, address: string): CliError {
  return new CliError("cli.address-refused", `Cannot fetch from "${host}": ${address} is not a public address`, {
    hint: "Save the page as a file and import that",
    details: { host, address },
  });
}
