/*
 * Verbs that stand between those counted and what is told of them, and lead to it or end it, in small letters.
 *
 * Source: own list.
 */

/** Verbs that only lead to what is told of those counted: "were left injured", "remain hospitalised". */
export const LEADING =
  /^(?:left|found|reported|confirmed|feared|pronounced|presumed|declared|listed|remain|remained|remains|remaining|go|went|gone|escaped|walked|caught|driven|forced|chased|pushed)$/u;
/** Verbs of moving somebody, behind which the state may come: "were flown to the coast in a critical condition". */
export const MOVING =
  /^(?:taken|rushed|flown|airlifted|moved|transferred|brought|carried|removed|transported|evacuated|listed|described)$/u;
/** Verbs before "as" and a state: "listed as missing". */
export const CALLING = /^(?:listed|described|reported|registered|recorded|confirmed|given)$/u;
/** Words behind "and" and "to" with which the passive goes on. */
export const GOES_ON = /^(?:be|have|found|left|later|then|subsequently|pronounced|declared|confirmed)$/u;
/** Verbs of saying right behind those counted. */
export const SAYING =
  /^(?:said|says|told|stated|added|confirmed|announced|claimed|explained|recalled|tweeted|wrote|reported|admitted|insisted|warned|estimated)$/u;
/** Verbs that lead to it in the passive alone: "are thought to be missing", not "a spokesman said". */
export const THINKING = /^(?:believed|known|thought|said)$/u;
