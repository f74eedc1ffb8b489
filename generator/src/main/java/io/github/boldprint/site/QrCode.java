package io.github.boldprint.site;

/**
 * An address as a QR code (ISO/IEC 18004), ready for an SVG whose units are modules.
 *
 * @param address what it leads to: the absolute address of a page
 * @param printed the address as it stands in text beside the code, without {@code https://}
 * @param label what the code is, for those who cannot see it
 * @param size of the whole drawing in modules, the quiet zone of four on each side included; 0 where there is no code,
 *     because the site's address is not known or too long for one
 * @param path the dark modules as SVG path data, one rectangle for each run of them in a row; no character but
 *     digits, spaces and {@code Mhvz-}
 */
public record QrCode(String address, String printed, String label, int size, String path) {}
