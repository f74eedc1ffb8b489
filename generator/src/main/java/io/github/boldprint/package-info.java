/**
 * The front door. {@link io.github.boldprint.Boldprint} is the corridor: one room a line.
 *
 * <pre>
 *  files ─ source ─ policy ─┬─ check (with the packs of pack) ─► Findings, Coverage
 *                          ├─ diff (of two of them, with redlines) ─► Changes
 *                          └─ site ─ render ─ finish ─ audit ─ publish ─► the site
 * </pre>
 *
 * <p>The one rule of the house: a room imports the rooms whose types it takes in, never a room that it hands to. A
 * test holds it.
 */
package io.github.boldprint;
