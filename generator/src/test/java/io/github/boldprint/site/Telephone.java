package io.github.boldprint.site;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a QR code from its drawing. */
public final class Telephone {

    private static final int PIXELS = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private Telephone() {}

    /** The text in a code, given as the path data of its dark modules. */
    public static String read(int size, String path) {
        int width = size * PIXELS;
        int[] picture = new int[width * width];
        Arrays.fill(picture, 0xFFFFFF);
        Matcher run = RUN.matcher(path);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) * PIXELS;
            int y = Integer.parseInt(run.group(2)) * PIXELS;
            for (int row = y; row < y + PIXELS; row++) {
                Arrays.fill(picture, row * width + x, row * width + x + Integer.parseInt(run.group(3)) * PIXELS, 0);
            }
        }
        // there is nothing else in the picture, and looking for the code in it fails on some sharp drawings
        return read(new RGBLuminanceSource(width, width, picture), DecodeHintType.PURE_BARCODE);
    }

    /** The text in a code that stands somewhere in a picture, among other things. */
    public static String read(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return read(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels), DecodeHintType.TRY_HARDER);
    }

    private static String read(RGBLuminanceSource picture, DecodeHintType hint) {
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(hint, true)).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no telephone reads this code", unreadable);
        }
    }
}
