using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SevenHours.Language;

/// <summary>Reads one YAML file into nodes. What the language does not support is reported and left out.</summary>
internal sealed class YamlLoader
{
    private readonly SourceFile file;
    private readonly Diagnostics diagnostics;
    private readonly Parser parser;
    private bool isBroken;

    private YamlLoader(SourceFile file, Diagnostics diagnostics)
    {
        (this.file, this.diagnostics) = (file, diagnostics);
        parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>The map a file holds; null when it is empty or an error was reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="isBroken">Whether the file could not be read as YAML, so that its content is unknown.</param>
    public static MapNode? Load(SourceFile file, Diagnostics diagnostics, out bool isBroken)
    {
        var loader = new YamlLoader(file, diagnostics);
        var root = loader.Load();
        isBroken = loader.isBroken;
        if (isBroken) return null;
        if (root is null or { IsNull: true }) diagnostics.Report(LanguageRules.EmptyFile, Location.StartOf(file.Path), file.Path);
        else if (root is not MapNode) diagnostics.Report(LanguageRules.TopNotMap, root.At, root.Shown);
        return root as MapNode;
    }

    private YamlNode? Load()
    {
        try
        {
            return Document();
        }
        catch (YamlException e)
        {
            ReportSyntax(e);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser trips over some damaged input with exceptions of its own; to the author that is a syntax error too.
            Break(LanguageRules.Syntax, At(parser.Current?.End ?? Mark.Empty), "it is damaged.");
        }

        return null;
    }

    private YamlNode? Document()
    {
        Move();
        Move();
        if (parser.Current is StreamEnd) return null;
        Move();
        var root = Node(1);
        if (isBroken) return null;
        Move();
        Move();
        if (parser.Current is DocumentStart second) Break(LanguageRules.SeveralDocuments, At(second.Start));
        return root;
    }

    // Reads the node the parser stands at, and leaves the parser at the last event of it.
    private YamlNode? Node(int depth)
    {
        if (depth > PackageLimits.Depth) return Break(LanguageRules.TooDeep, At(Current.Start), Invariant(PackageLimits.Depth));
        switch (Current)
        {
            case AnchorAlias alias: return Break(LanguageRules.Anchor, At(alias.Start), "*" + alias.Value);
            case NodeEvent { Anchor.IsEmpty: false } anchored: return Break(LanguageRules.Anchor, At(anchored.Start), "&" + anchored.Anchor);
            case NodeEvent { Tag.IsEmpty: false } tagged: return Break(LanguageRules.Tag, At(tagged.Start), tagged.Tag.ToString());
            case Scalar scalar: return Scalar(scalar);
            case SequenceStart start: return List(start, depth);
            case MappingStart start: return Map(start, depth);
            default: return Break(LanguageRules.Syntax, At(Current.Start), "it is damaged.");
        }
    }

    private ListNode? List(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        for (Move(); Current is not SequenceEnd; Move())
        {
            if (Node(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new ListNode(file, Line(start.Start), Column(start.Start), items);
    }

    private MapNode? Map(MappingStart start, int depth)
    {
        var entries = new List<MapEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (Move(); Current is not MappingEnd; Move())
        {
            if (Node(depth + 1) is not { } key) return null;
            Move();
            if (Node(depth + 1) is not { } value) return null;
            if (key is not ScalarNode { IsNull: false } word) diagnostics.Report(LanguageRules.KeyNotPlain, key.At);
            else if (lines.TryAdd(word.Value, word.Line)) entries.Add(new MapEntry(word, value));
            else diagnostics.Report(LanguageRules.DuplicateKey, word.At, word.Value, Invariant(lines[word.Value]));
        }

        return new MapNode(file, Line(start.Start), Column(start.Start), entries);
    }

    private ScalarNode Scalar(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        return new ScalarNode(file, Line(scalar.Start), Column(scalar.Start), scalar.Value, style);
    }

    private void ReportSyntax(YamlException exception)
    {
        // Some exceptions carry no place; then it is somewhere behind the last event.
        var isPlaced = exception.End.Index > 0 || parser.Current is null;
        var (start, end) = isPlaced ? (exception.Start, exception.End) : (parser.Current!.End, parser.Current.End);
        for (var line = Math.Max(1, Line(start) - 1); line <= Line(end) + 1; line++)
        {
            var indent = file.Line(line).IndexOfAnyExcept(' ');
            if (indent < 0 || file.Line(line)[indent] != '\t') continue;
            Break(LanguageRules.Tab, file.At(line, indent + 1));
            return;
        }

        Break(LanguageRules.Syntax, At(start), exception.InnerException?.Message ?? exception.Message);
    }

    private YamlNode? Break(DiagnosticRule rule, Location at, params string[] args)
    {
        isBroken = true;
        diagnostics.Report(rule, at, args);
        return null;
    }

    private ParsingEvent Current => parser.Current ?? throw new YamlException("The file ends too early.");

    private void Move()
    {
        if (!parser.MoveNext()) throw new YamlException("The file ends too early.");
    }

    private Location At(Mark mark) => file.At(Line(mark), Column(mark));

    private static int Line(Mark mark) => (int)Math.Max(1, mark.Line);

    private static int Column(Mark mark) => (int)Math.Max(1, mark.Column);

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
