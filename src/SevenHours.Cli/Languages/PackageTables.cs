using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SevenHours.Cli.Languages;

/// <summary>The string tables of a package in one language, changed line by line so that comments and order stay as their author left them.</summary>
internal sealed partial class PackageTables
{
    private readonly string single;
    private readonly Dictionary<string, List<string>> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);

    public PackageTables(string folder, string language)
    {
        var strings = Path.Combine(folder, "strings");
        single = Path.Combine(strings, $"{language}.yaml");
        var own = Path.Combine(strings, language);
        foreach (var file in (File.Exists(single) ? [single] : Array.Empty<string>()).Concat(Directory.Exists(own) ? Directory.GetFiles(own, "*.yaml").Order(StringComparer.Ordinal) : []))
            files.Add(file, [.. File.ReadAllLines(file)]);
    }

    /// <summary>The languages a package has tables of.</summary>
    public static IEnumerable<string> LanguagesIn(string folder)
    {
        var strings = Path.Combine(folder, "strings");
        return Directory.Exists(strings)
            ? Directory.GetFiles(strings, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Concat(Directory.GetDirectories(strings).Select(one => Path.GetFileName(one)))
            : [];
    }

    /// <summary>Writes a text in the place of its earlier translation, or else after its neighbours.</summary>
    public void Put(string id, string text)
    {
        var entry = Entry(id, text);
        foreach (var (file, lines) in files)
        {
            var at = lines.FindIndex(line => line.StartsWith(id + ":", StringComparison.Ordinal));
            if (at < 0) continue;
            lines.RemoveRange(at, Length(lines, at));
            lines.InsertRange(at, entry);
            changed.Add(file);
            return;
        }

        var (home, after) = Neighbours(id);
        files[home].InsertRange(after, entry);
        changed.Add(home);
    }

    /// <summary>Writes the files that changed.</summary>
    public void Save()
    {
        foreach (var file in changed)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Join('\n', files[file]).TrimEnd('\n') + "\n");
        }
    }

    // After the last text of the same entity, else of the same section, else at the end of the one file.
    private (string File, int After) Neighbours(string id)
    {
        var parts = id.Split('.');
        foreach (var beginning in new[] { string.Join('.', parts.Take(2)) + ".", parts[0] + "." })
        {
            foreach (var (file, lines) in files)
            {
                var last = lines.FindLastIndex(line => line.StartsWith(beginning, StringComparison.Ordinal));
                if (last >= 0) return (file, last + Length(lines, last));
            }
        }

        if (!files.TryGetValue(single, out var all)) files.Add(single, all = []);
        return (single, all.Count);
    }

    private static int Length(List<string> lines, int at)
    {
        var end = at + 1;
        while (end < lines.Count && (lines[end].Length == 0 || char.IsWhiteSpace(lines[end][0]))) end++;
        while (end > at + 1 && lines[end - 1].Length == 0) end--;
        return end - at;
    }

    private static IEnumerable<string> Entry(string id, string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? [$"{id}: |-", .. text.Split('\n').Select(line => line.Length == 0 ? "" : "  " + line)]
            : [$"{id}: {Quoted(text)}"];

    // Letters only fractions of YAML would misread are written out; everything else stays as it was typed.
    private static string Quoted(string text) =>
        Control().IsMatch(text)
            ? "\"" + Control().Replace(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), found => new StringBuilder("\\u").Append(((int)found.Value[0]).ToString("x4", CultureInfo.InvariantCulture)).ToString()) + "\""
            : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    [GeneratedRegex(@"[\x00-\x1f\x7f\x85\u2028\u2029]")]
    private static partial Regex Control();
}
