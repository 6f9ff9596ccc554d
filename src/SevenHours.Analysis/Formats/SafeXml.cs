using System.Xml;
using System.Xml.Linq;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Reads XML that strangers wrote: no document types, nothing from outside.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 200_000_000, IgnoreComments = true,
    };

    private static readonly XmlWriterSettings Writing = new() { Indent = true, NewLineHandling = NewLineHandling.Entitize };

    public static XElement Read(TextReader text, string root)
    {
        try
        {
            if (text.Peek() < 0)
            {
                throw new ChartException(new ChartFault(ChartFaultKind.Empty));
            }

            using var reader = XmlReader.Create(text, Reading);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return document.Name.LocalName == root
                ? document
                : throw new ChartException(At(document, new ChartFault(ChartFaultKind.OtherFormat, document.Name.LocalName, root)));
        }
        catch (XmlException e)
        {
            var isDocumentType = e.Message.Contains("DTD is prohibited", StringComparison.Ordinal);
            throw new ChartException(
                new ChartFault(isDocumentType ? ChartFaultKind.DocumentType : ChartFaultKind.NotXml, Bare(e.Message)) { Line = Math.Max(1, e.LineNumber), Column = Math.Max(1, e.LinePosition) }, e);
        }
    }

    public static void Write(XElement root, TextWriter text)
    {
        using var writer = XmlWriter.Create(text, Writing);
        new XDocument(root).Save(writer);
    }

    /// <summary>Without what XML cannot hold, such as control characters.</summary>
    public static string Clean(string words) =>
        string.Concat(words.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    public static string Required(XElement element, string attribute) => element.Attribute(attribute)?.Value
        ?? throw new ChartException(At(element, new ChartFault(ChartFaultKind.NoAttribute, element.Name.LocalName, attribute)));

    public static ChartFault At(XElement element, ChartFault fault) =>
        fault with { Line = ((IXmlLineInfo)element).LineNumber, Column = ((IXmlLineInfo)element).LinePosition };

    public static IEnumerable<XElement> All(XElement parent, string name) => parent.Descendants().Where(e => e.Name.LocalName == name);

    public static IEnumerable<XElement> Children(XElement parent, string name) => parent.Elements().Where(e => e.Name.LocalName == name);

    // The reader's words end with the place in its own way of writing it.
    private static string Bare(string message) => message.LastIndexOf(" Line ", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message;
}
