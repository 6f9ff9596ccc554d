using System.Xml;
using System.Xml.Linq;

namespace SevenHours.Language;

/// <summary>
/// A book as XLIFF 2.0 (OASIS standard, 2014): a file for each file of the source, a unit for each text, a group of units where a text
/// counts something, and placeholders as <c>ph</c> so that tools keep them whole.
/// </summary>
public static class XliffFile
{
    private const string Counting = "counts";
    private static readonly XNamespace Space = "urn:oasis:names:tc:xliff:document:2.0";

    /// <summary>The book as text.</summary>
    public static string Write(TranslationBook book)
    {
        var root = new XElement(Space + "xliff", new XAttribute("version", "2.0"), new XAttribute("srcLang", book.SourceLanguage), new XAttribute("trgLang", book.TargetLanguage));
        foreach (var (number, file) in book.Units.GroupBy(unit => unit.File).Index())
        {
            var element = new XElement(Space + "file", new XAttribute("id", $"f{number + 1}"), new XAttribute("original", file.Key));
            element.Add(new XElement(Space + "notes", new XElement(Space + "note", $"EXERCISE. {book.Name}")));
            element.Add(file.Select(unit => Unit(unit, book.TargetLanguage)));
            root.Add(element);
        }

        LayOut(root, "\n");
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString(SaveOptions.DisableFormatting)}\n";
    }

    // Blanks within a text are the text's: lines are broken between elements only.
    private static void LayOut(XElement element, string indent)
    {
        if (element.Name.LocalName is "source" or "target" or "note" || !element.HasElements) return;
        var children = element.Elements().ToList();
        foreach (var child in children)
        {
            child.AddBeforeSelf(new XText(indent + " "));
            LayOut(child, indent + " ");
        }

        element.Add(new XText(indent));
    }

    /// <summary>Reads the file; segments without a target are left out.</summary>
    public static TranslatedFile Read(string text)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            return new(null, [], [new(e.LineNumber, null, "is not well-formed XML", "Export the file again from the tool it was edited with.")]);
        }

        var root = document.Root!;
        if (root.Name != Space + "xliff")
            return new(null, [], [new(Line(root), null, $"is `{root.Name.LocalName}` of `{root.Name.NamespaceName}`, not XLIFF 2", "Save it as XLIFF 2.0; XLIFF 1.2 is another format.")]);

        var texts = new List<TranslatedText>();
        foreach (var unit in root.Descendants(Space + "unit").Where(unit => unit.Parent!.Name != Space + "group" || unit.Parent.Attribute("type")?.Value != Group))
            Take(texts, [(Plural.Other, unit)], Name(unit), Line(unit));
        foreach (var group in root.Descendants(Space + "group").Where(group => group.Attribute("type")?.Value == Group))
            Take(texts, [.. group.Elements(Space + "unit").Select(unit => (Category(unit), unit))], Name(group), Line(group));
        return new(root.Attribute("trgLang")?.Value, [.. texts.OrderBy(one => one.Line)], []);
    }

    private static string Group => $"sevenhours:{Counting}";

    private static XElement Unit(TranslationUnit unit, string language)
    {
        if (!unit.Source.IsPlural && unit.Target is not { IsPlural: true })
            return Unit(unit, unit.Id, unit.Source.Text, unit.Target?.Text);

        return new(
            Space + "group", new XAttribute("id", unit.Id), new XAttribute("name", unit.Id), new XAttribute("type", Group),
            Plural.Categories(language).Select(category =>
                Unit(unit, $"{unit.Id}.{category}", unit.Source.Find(category) ?? unit.Source.Text, unit.Target is { IsPlural: true } forms ? forms.Find(category) : unit.Target?.Text, category)));
    }

    private static XElement Unit(TranslationUnit unit, string id, string source, string? target, string? category = null) =>
        new(
            Space + "unit", new XAttribute("id", id), new XAttribute("name", category ?? unit.Id),
            category is null ? null : new XElement(Space + "notes", new XElement(Space + "note", $"The form `{category}` of the number {{n}}.")),
            new XElement(
                Space + "segment", new XAttribute("state", target is null ? "initial" : unit.IsStale ? "initial" : "translated"),
                new XElement(Space + "source", new XAttribute(XNamespace.Xml + "space", "preserve"), Pieces(source)),
                target is null ? null : new XElement(Space + "target", new XAttribute(XNamespace.Xml + "space", "preserve"), Pieces(target))));

    private static IEnumerable<object> Pieces(string text)
    {
        var words = Placeholders.In(text);
        var from = 0;
        while (from < text.Length)
        {
            var (at, word) = words.Select(word => (At: text.IndexOf($"{{{word}}}", from, StringComparison.Ordinal), Word: word)).Where(found => found.At >= 0)
                .DefaultIfEmpty((text.Length, "")).Min();
            if (at > from) yield return new XText(text[from..at]);
            if (word.Length > 0) yield return new XElement(Space + "ph", new XAttribute("id", $"{word}{at}"), new XAttribute("equiv", word), new XAttribute("disp", $"{{{word}}}"));
            from = at + (word.Length > 0 ? word.Length + 2 : 0);
        }
    }

    private static void Take(List<TranslatedText> texts, IReadOnlyList<(string Category, XElement Unit)> forms, string id, int line)
    {
        var targets = forms.Select(form => (form.Category, Text: Text(form.Unit, "target"))).Where(form => !string.IsNullOrEmpty(form.Text)).ToList();
        if (targets.Count == 0) return;
        var sources = forms.Select(form => (form.Category, Text: Text(form.Unit, "source") ?? "")).ToList();
        var source = sources.Select(form => form.Text).Distinct().Count() == 1
            ? new Wording(sources[0].Text)
            : new Wording(sources.Where(form => form.Category is "one" or Plural.Other).Select(form => KeyValuePair.Create(form.Category, form.Text)));
        var isUnsure = forms.SelectMany(form => form.Unit.Elements(Space + "segment")).Any(segment => segment.Attribute("state")?.Value == "initial" && segment.Element(Space + "target") is not null);
        texts.Add(new(id, line, source, new(targets.Select(form => KeyValuePair.Create(form.Category, form.Text!))), isUnsure));
    }

    // A tool may have cut a text into several segments, with what it ignored between them.
    private static string? Text(XElement unit, string side)
    {
        var parts = unit.Elements().Where(part => part.Name == Space + "segment" || part.Name == Space + "ignorable").Select(part => part.Element(Space + side)).ToList();
        return parts.All(part => part is null)
            ? null
            : string.Concat(parts.Where(part => part is not null).SelectMany(part => part!.DescendantNodes()).Select(node => node switch
            {
                XText piece => piece.Value,
                XElement { Name.LocalName: "ph" } word => $"{{{word.Attribute("equiv")?.Value}}}",
                _ => "",
            }));
    }

    private static string Name(XElement element) => element.Attribute("name")?.Value ?? element.Attribute("id")?.Value ?? "";

    private static string Category(XElement unit) => unit.Attribute("name")?.Value ?? Plural.Other;

    private static int Line(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
