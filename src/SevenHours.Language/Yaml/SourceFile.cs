namespace SevenHours.Language;

/// <summary>One file of a package: its name, the layer it belongs to and its text, lines ended by a line feed.</summary>
internal sealed class SourceFile(string path, Layer layer, string text)
{
    private int[]? lines;

    /// <summary>Path relative to the package root.</summary>
    public string Path { get; } = path;

    /// <summary>The package or library it belongs to.</summary>
    public Layer Layer { get; } = layer;

    public string Text { get; } = text;

    public Location At(int line, int column) => new(Path, line, column);

    /// <summary>The index of a place in the text, at most its length.</summary>
    public int IndexOf(int line, int column)
    {
        lines ??= FindLines();
        return line > lines.Length ? Text.Length : Math.Min(Text.Length, lines[line - 1] + column - 1);
    }

    /// <summary>The place of an index.</summary>
    public Location At(int index)
    {
        lines ??= FindLines();
        var found = Array.BinarySearch(lines, index);
        var line = found >= 0 ? found : ~found - 1;
        return At(line + 1, index - lines[line] + 1);
    }

    /// <summary>The text of a line without its end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var rest = Text.AsSpan(IndexOf(line, 1));
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n') starts.Add(i + 1);
        }

        return [.. starts];
    }
}
