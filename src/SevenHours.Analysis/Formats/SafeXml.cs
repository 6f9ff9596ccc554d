using System.Xml;
using System.Xml.Linq;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Reads XML that strangers wrote: no document types, nothing from outside.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 200_000_000, IgnoreComments = true,
    };

    public static XElement Read(TextReader text, string root, string format)
    {
        try
        {
            using var reader = XmlReader.Create(text, Settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return document.Name.LocalName == root
                ? document
                : throw new ChartException($"This is no {format}: it begins with <{document.Name.LocalName}>, and a {format} with <{root}>.");
        }
        catch (XmlException e)
        {
            throw new ChartException($"This is no sound {format}, line {e.LineNumber}: {e.Message}", e);
        }
    }

    public static string Required(XElement element, string attribute) => element.Attribute(attribute)?.Value
        ?? throw new ChartException($"Line {((IXmlLineInfo)element).LineNumber}: <{element.Name.LocalName}> lacks the attribute '{attribute}'.");

    public static IEnumerable<XElement> All(XElement parent, string name) => parent.Descendants().Where(e => e.Name.LocalName == name);

    public static IEnumerable<XElement> Children(XElement parent, string name) => parent.Elements().Where(e => e.Name.LocalName == name);
}
