/**
 * A look before anybody else looks: a preview of the site on this machine alone.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.Preview} and the folders to watch. <b>Hands on</b> pages over HTTP on
 * loopback, and tells open pages when they changed and what is wrong.
 *
 * <p><b>Whoever starts it may rely on</b>: it answers only this machine, and only requests that name this machine; it
 * writes nothing; a page that can't be made any more stays as it was last; every folder is watched, new ones too.
 *
 * <p><b>Never</b>: it serves a file of the disk by its path, follows a request out of the site, or outlives its
 * process. It is a door like the command line, and no room imports it.
 */
package io.github.boldprint.serve;
