/**
 * Out of the door: site files to the disk, whole or not at all.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.finish.SiteFiles} and a target. <b>Hands on</b> nothing; the disk is
 * the product.
 *
 * <p><b>The world may rely on</b>: a failed or killed run leaves the old site as it was or the new one whole, and the
 * next run mends what lies about; a folder that is not ours is not touched. <b>Never</b>: it looks into no file.
 */
package io.github.boldprint.publish;
