namespace SevenHours.Language;

/// <summary>A piece of a YAML file with its place.</summary>
internal abstract class YamlNode(SourceFile file, int line, int column)
{
    public SourceFile File { get; } = file;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public Location At => File.At(Line, Column);

    /// <summary>Whether it is a key without a value, or <c>null</c> or <c>~</c>.</summary>
    public virtual bool IsNull => false;

    /// <summary>What it is, for a sentence.</summary>
    public abstract string Shown { get; }
}

internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block,
}

internal sealed class ScalarNode(SourceFile file, int line, int column, string value, ScalarStyle style) : YamlNode(file, line, column)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    public override bool IsNull => Style == ScalarStyle.Plain && (Value is "" or "~" or "null");

    public override string Shown => IsNull ? "nothing" : "a single value";
}

internal sealed class ListNode(SourceFile file, int line, int column, IReadOnlyList<YamlNode> items) : YamlNode(file, line, column)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Shown => "a list";
}

internal readonly record struct MapEntry(ScalarNode Key, YamlNode Value);

internal sealed class MapNode(SourceFile file, int line, int column, IReadOnlyList<MapEntry> entries) : YamlNode(file, line, column)
{
    public IReadOnlyList<MapEntry> Entries { get; } = entries;

    public override string Shown => "a map of keys";

    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key) return entry.Value;
        }

        return null;
    }

    public MapNode Without(string key) => new(File, Line, Column, [.. Entries.Where(e => e.Key.Value != key)]);
}
