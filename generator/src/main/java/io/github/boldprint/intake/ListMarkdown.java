package io.github.boldprint.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A list, with whatever stands in its items. */
record ListMarkdown(Function<Element, String> inside) {

    String of(Element list) {
        boolean numbered = list.normalName().equals("ol");
        int number = numbered && list.attr("start").matches("[0-9]{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        List<String> items = new ArrayList<>();
        for (Element item : items(list)) {
            String text = inside.apply(item);
            if (!text.isEmpty()) {
                String mark = numbered ? number++ + ". " : "- ";
                items.add(mark + text.replace("\n", "\n" + " ".repeat(mark.length())).replaceAll("(?m)^ +$", ""));
            }
        }
        boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    /** Whatever stands between items is an item too. */
    private static List<Element> items(Element list) {
        List<Element> items = new ArrayList<>();
        boolean between = false;
        for (Node child : list.childNodes()) {
            boolean item = child instanceof Element element && element.normalName().equals("li");
            if (item) {
                items.add((Element) child);
            } else if (between) {
                items.get(items.size() - 1).appendChild(child.clone());
            } else {
                items.add(new Element("li").appendChild(child.clone()));
            }
            between = !item;
        }
        return items;
    }
}
