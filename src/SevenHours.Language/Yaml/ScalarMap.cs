namespace SevenHours.Language;

/// <summary>Finds where each character of a scalar's value stands in its file, whatever the style it is written in.</summary>
/// <remarks>
/// Quotes, escapes, indentation and folded lines make value and source differ. Apart from white space and escapes the characters
/// of the value follow in the source in the same order, so one walk over both finds them all.
/// </remarks>
internal sealed class ScalarMap
{
    private readonly ScalarNode node;
    private int[]? indexes;

    public ScalarMap(ScalarNode node) => this.node = node;

    /// <summary>The place of a character of the value; the length of the value stands for its end.</summary>
    public Location At(int index)
    {
        if (node.Value.Length == 0) return node.At;
        indexes ??= Walk();
        return index < indexes.Length ? node.File.At(indexes[index]) : node.File.At(Math.Min(indexes[^1] + 1, node.File.Text.Length));
    }

    private int[] Walk()
    {
        var text = node.File.Text;
        var at = Begin(text);
        var found = new int[node.Value.Length];
        for (var i = 0; i < found.Length; i++)
        {
            if (!char.IsWhiteSpace(node.Value[i])) at = SkipSpace(text, at);
            found[i] = Math.Min(at, Math.Max(0, text.Length - 1));
            at += Width(text, at, node.Value[i]);
        }

        return found;
    }

    private int Begin(string text)
    {
        var start = node.File.IndexOf(node.Line, node.Column);
        if (node.Style == ScalarStyle.Plain) return start;
        if (node.Style != ScalarStyle.Block) return start + 1;
        var headerEnd = text.IndexOf('\n', Math.Min(start, text.Length));
        return headerEnd < 0 ? text.Length : SkipSpace(text, headerEnd);
    }

    private int SkipSpace(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || IsLineJoin(text, at))) at++;
        return at;
    }

    // A backslash at the end of a line in double quotes joins it with the next.
    private bool IsLineJoin(string text, int at) =>
        node.Style == ScalarStyle.DoubleQuoted && text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '\n';

    // How many characters of the source one character of the value takes.
    private int Width(string text, int at, char value)
    {
        if (at >= text.Length) return 0;
        if (node.Style == ScalarStyle.SingleQuoted && value == '\'') return 2;
        if (node.Style == ScalarStyle.DoubleQuoted && text[at] == '\\' && at + 1 < text.Length)
        {
            return text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        }

        // White space of the value stands for any run of white space, which the next character skips.
        return char.IsWhiteSpace(value) && !char.IsWhiteSpace(text[at]) ? 0 : 1;
    }
}
