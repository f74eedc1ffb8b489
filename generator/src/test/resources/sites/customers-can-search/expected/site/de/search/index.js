var searchIndex = [
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Rückgabe und Umtausch",
    "text": "Sie können fast alles innerhalb von 30 Tagen ab der Lieferung zurückgeben. Die Rücksendung kostet Sie 4,90 €. Ihr Geld kommt innerhalb von 14 Tagen.",
    "href": "../returns/index.html"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Wie lange kann ich etwas zurückgeben?",
    "text": "30 Tage ab der Lieferung.",
    "href": "../returns/index.html#fact-window"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Wer zahlt die Rücksendung?",
    "text": "Sie: 4,90 € je Rücksendung.",
    "href": "../returns/index.html#fact-returnCost.paidBy"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Wann bekomme ich mein Geld zurück?",
    "text": "Innerhalb von 14 Tagen.",
    "href": "../returns/index.html#fact-refund.within"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Was kann ich nicht zurückgeben?",
    "text": "Nur dies: geöffnete Dosen Tee.",
    "href": "../returns/index.html#fact-exceptions"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Zeit für die Rückgabe",
    "text": "30 Tage",
    "href": "../returns/index.html#fact-window"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Die Zeit für die Rückgabe beginnt mit",
    "text": "der Lieferung",
    "href": "../returns/index.html#fact-windowStarts"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Rücksendung",
    "text": "zahlen Sie",
    "href": "../returns/index.html#fact-returnCost.paidBy"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Preis einer Rücksendung",
    "text": "4,90 €",
    "href": "../returns/index.html#fact-returnCost.fee"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Zeit bis zur Erstattung",
    "text": "14 Tage",
    "href": "../returns/index.html#fact-refund.within"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Das Geld kommt",
    "text": "so, wie Sie bezahlt haben",
    "href": "../returns/index.html#fact-refund.method"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "Was Sie nicht zurückgeben können",
    "text": "geöffnete Dosen Tee · Niemand sonst kann ihn trinken.",
    "href": "../returns/index.html#fact-exceptions.opened-tea"
  },
  {
    "policy": "Rückgabe und Umtausch",
    "title": "So geben Sie etwas zurück",
    "text": "Schreiben Sie an hello@teaandtide.example. Geben Sie das Paket innerhalb von 30 Tagen ab der Lieferung auf. Ihr Geld ist innerhalb von 14 Tagen zurück. Siehe was bei Ihnen bleibt.",
    "href": "../returns/index.html#how-to-return"
  }
]
