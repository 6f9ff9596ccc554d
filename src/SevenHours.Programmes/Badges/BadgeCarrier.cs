using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace SevenHours.Programmes.Badges;

/// <summary>What badges are carried in: a token, a JSON envelope, an SVG or PNG it was baked into.</summary>
public static class BadgeCarrier
{
    private const string Namespace = "https://purl.imsglobal.org/ob/v3p0";
    private const string EnvelopePrefix = "data:application/vc+jwt,";
    private static ReadOnlySpan<byte> PngHead => [137, 80, 78, 71, 13, 10, 26, 10];

    /// <summary>A token in the envelope of the data model: JSON for whoever stores JSON.</summary>
    public static JsonObject Envelope(string token) => new()
    {
        ["@context"] = "https://www.w3.org/ns/credentials/v2", ["id"] = EnvelopePrefix + token, ["type"] = "EnvelopedVerifiableCredential",
    };

    /// <summary>Bakes a token into a drawing.</summary>
    /// <param name="svg">The drawing; its root is an <c>svg</c> element.</param>
    /// <param name="token">The compact JWS.</param>
    public static string Bake(string svg, string token)
    {
        var drawing = XDocument.Parse(svg, LoadOptions.PreserveWhitespace);
        XNamespace badges = Namespace;
        drawing.Root!.SetAttributeValue(XNamespace.Xmlns + "openbadges", Namespace);
        drawing.Root.Elements(badges + "credential").Remove();
        drawing.Root.AddFirst(new XElement(badges + "credential", new XAttribute("verify", token), ""));
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The token a file carries; null when it carries none.</summary>
    public static string? Extract(byte[] file)
    {
        if (file.AsSpan().StartsWith(PngHead))
            return FromPng(file);
        var text = Encoding.UTF8.GetString(file).Trim('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') ? FromSvg(text)
            : text.StartsWith('{') || text.StartsWith('"') ? FromJson(text)
            : IsToken(text) ? text : null;
    }

    private static bool IsToken(string text) => text.Count(sign => sign == '.') == 2 && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_');

    private static string? FromJson(string text)
    {
        try
        {
            var token = JsonNode.Parse(text) switch
            {
                JsonValue value => Text(value),
                JsonObject json when Text(json["id"]) is { } id && id.StartsWith(EnvelopePrefix, StringComparison.Ordinal) => id[EnvelopePrefix.Length..],
                JsonObject json => Text(json["credential"]) ?? Text(json["verifiableCredential"]) ?? Text(json["jwt"]),
                _ => null,
            };
            return token is not null && IsToken(token) ? token : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string? FromSvg(string text)
    {
        try
        {
            // Nothing outside of the file is read, and no entity grows.
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "credential" && reader.NamespaceURI == Namespace)
                    return reader.GetAttribute("verify") is { } token && IsToken(token) ? token : null;
            }
        }
        catch (XmlException)
        {
            // No drawing, no badge.
        }

        return null;
    }

    private static string? FromPng(ReadOnlySpan<byte> png)
    {
        var keyword = "openbadgecredential\0"u8;
        for (var rest = png[8..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
                return null;
            var chunk = rest.Slice(8, (int)length);
            // After the keyword: not compressed, method 0, no language, no translated keyword.
            if (rest.Slice(4, 4).SequenceEqual("iTXt"u8) && chunk.StartsWith(keyword) && chunk.Length > keyword.Length + 4)
                return Encoding.UTF8.GetString(chunk[(keyword.Length + 4)..]) is var token && IsToken(token) ? token : null;
            rest = rest[(int)(12 + length)..];
        }

        return null;
    }
}
