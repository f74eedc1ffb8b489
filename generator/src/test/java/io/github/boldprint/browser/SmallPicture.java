package io.github.boldprint.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page in at most 256 colours, which takes less than half the bytes and looks the same. */
final class SmallPicture {

    private static final int MOST_COLOURS = 256;

    private SmallPicture() {}

    /** The same picture, smaller; colours that are nearly the same become one where there are too many. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int mask = 0xFFFFFF;
        Map<Integer, Integer> colours = colours(picture, mask);
        for (int bits = 1; colours.size() > MOST_COLOURS; bits++) {
            int coarse = 0xFF << bits & 0xFF;
            mask = coarse << 16 | coarse << 8 | coarse;
            colours = colours(picture, mask);
        }
        int[] palette = colours.values().stream().mapToInt(colour -> colour).toArray();
        Map<Integer, Integer> places = new LinkedHashMap<>();
        colours.keySet().forEach(colour -> places.put(colour, places.size()));
        BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, places.get(picture.getRGB(x, y) & mask));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    /** Of each rounded colour, the one that was there first: backgrounds keep theirs. */
    private static Map<Integer, Integer> colours(BufferedImage picture, int mask) {
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.putIfAbsent(picture.getRGB(x, y) & mask, picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }
}
