/**
 * Out of the door: site files to the disk, whole or not at all.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.finish.SiteFiles} and a target. <b>Hands on</b> nothing; the disk is
 * the product.
 *
 * <p><b>The world may rely on</b>: a failed or killed run leaves the old site as it was or the new one whole, and the
 * next run mends what lies about. A manifest in the folder proves that it is ours; another folder, and a file of
 * somebody else in ours, are not touched without force. A file of ours that somebody edited is written anew, with a
 * warning. The same site again writes nothing. All that stands beside the output is a dot-file with our name.
 * <b>Never</b>: it looks into no file.
 */
package io.github.boldprint.publish;
