package io.github.boldprint.site;

import io.nayuki.qrcodegen.DataTooLongException;

/** Draws QR codes. The same address gives the same path, whatever the machine. */
final class QrCodes {

    /** "A quiet zone of four modules": scanners need it to find the code. */
    private static final int QUIET = 4;

    private QrCodes() {}

    /** At error level M or better: a seventh of the code may be dirty or torn. */
    static QrCode of(String address, String label) {
        String printed = address.replaceFirst("^https://", "");
        try {
            return drawn(address, printed, label);
        } catch (DataTooLongException tooLong) {
            return new QrCode(address, printed, label, 0, "");
        }
    }

    private static QrCode drawn(String address, String printed, String label) {
        if (address.isEmpty()) {
            return new QrCode("", "", label, 0, "");
        }
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET)
                            .append('h').append(run).append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return new QrCode(address, printed, label, code.size + 2 * QUIET, path.toString());
    }

    /** How many dark modules stand in a row from here on. */
    private static int run(io.nayuki.qrcodegen.QrCode code, int x, int y) {
        int run = 0;
        while (x + run < code.size && code.getModule(x + run, y)) {
            run++;
        }
        return run;
    }
}
