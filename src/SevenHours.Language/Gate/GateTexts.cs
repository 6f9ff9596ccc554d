using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>A piece of text in a file: a value of YAML, a comment, or a paragraph.</summary>
/// <param name="Place">Where it stands, in words that do not change when lines move.</param>
/// <param name="Text">The text.</param>
/// <param name="At">Where a character of it stands.</param>
internal readonly record struct GateText(string Place, string Text, Func<int, Location> At);

/// <summary>All texts of the files of a layer: whatever somebody could come to read, referred to or not.</summary>
internal static class GateTexts
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The texts of a YAML file: its values, and its comments.</summary>
    public static IEnumerable<GateText> Of(SourceFile file, YamlNode root) => Values(root, "").Concat(Comments(file));

    /// <summary>The texts of any other file, by paragraphs; none when it is not text.</summary>
    public static IEnumerable<GateText> Of(string shown, Layer layer, ReadOnlyMemory<byte> bytes) =>
        Decode(bytes.Span) is { } text ? Paragraphs(new SourceFile(shown, layer, text)) : [];

    private static IEnumerable<GateText> Values(YamlNode node, string place)
    {
        switch (node)
        {
            case ScalarNode { IsNull: false } scalar:
                yield return new GateText(place, scalar.Value, index => new ScalarMap(scalar).At(index));
                break;
            case ListNode list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    foreach (var text in Values(list.Items[i], $"{place}.{i.ToString(CultureInfo.InvariantCulture)}")) yield return text;
                }

                break;
            case MapNode map:
                foreach (var (key, value) in map.Entries)
                {
                    foreach (var text in Values(value, place.Length == 0 ? key.Value : $"{place}.{key.Value}")) yield return text;
                }

                break;
        }
    }

    // What follows a sharp at the beginning of a line or behind a space. Inside a text it is looked at twice and reported once.
    private static IEnumerable<GateText> Comments(SourceFile file)
    {
        for (var at = file.Text.IndexOf('#', StringComparison.Ordinal); at >= 0;)
        {
            var end = file.Text.IndexOf('\n', at);
            if (end < 0) end = file.Text.Length;
            var start = at + 1;
            if (at == 0 || file.Text[at - 1] is ' ' or '\n') yield return new GateText("#", file.Text[start..end], index => file.At(start + index));
            at = end < file.Text.Length ? file.Text.IndexOf('#', end) : -1;
        }
    }

    private static IEnumerable<GateText> Paragraphs(SourceFile file)
    {
        for (var start = 0; start < file.Text.Length;)
        {
            if (file.Text[start] == '\n')
            {
                start++;
                continue;
            }

            var end = file.Text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = file.Text.Length;
            var from = start;
            yield return new GateText("", file.Text[start..end], index => file.At(from + index));
            start = end;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) return null;
        try
        {
            var text = Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            return text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
