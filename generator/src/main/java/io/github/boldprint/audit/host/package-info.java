/**
 * A walk through somebody else's website: does every page lead to the policies, in words that say so, where everybody
 * sees it, and does no page say something else than they do?
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.audit.host.HostSite} (a folder of built or saved pages, made by
 * whatever generator) and a {@link io.github.boldprint.audit.host.PolicySite} (the finished policy site, with the facts
 * behind it).
 * <b>Hands on</b> a {@link io.github.boldprint.audit.host.HostAudit}: findings, each at a place of a file of that
 * folder, and how prominent each policy is.
 *
 * <p><b>Later rooms may rely on</b>: the same folder gives the same audit, whatever the machine's order of files and
 * however many processors read it; of each page only a few lines are kept in memory; no page, however large, deep or
 * broken, keeps the walk from its end; symbolic links are not followed. <b>Never</b>: it changes nothing, opens no
 * connection and runs nothing. What it cannot judge (a style sheet of another host, a menu that a script opens) it does
 * not call a fault.
 */
package io.github.boldprint.audit.host;
