/**
 * Ground floor: values to JSON text.
 *
 * <p><b>Takes in</b> maps, lists, strings, numbers and booleans. <b>Hands on</b> JSON (RFC 8259) with one property or
 * item a line, so that one changed value is one changed line.
 *
 * <p><b>Later rooms may rely on</b>: the order given is the order written, and the text may stand inside an HTML
 * {@code script} element. <b>Never</b>: it reads no JSON, and no other room's type is known here.
 */
package io.github.boldprint.json;
