using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SevenHours.Language;

namespace SevenHours.Web.Strings;

/// <summary>The string tables of one folder, a file for each language, with the marks that tell which translations are stale.</summary>
public sealed class TableFolder
{
    private const string Resources = "Strings/";
    private const string Ending = ".json";
    private const string MarksFile = "marks.txt";
    private static readonly JsonSerializerOptions s_layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, OrderedDictionary<string, Wording>> _tables;

    private TableFolder(string name, Dictionary<string, OrderedDictionary<string, Wording>> tables, TranslationMarks marks) => (Name, _tables, Marks) = (name, tables, marks);

    /// <summary>Its path from the root of the interface's sources, <c>Features/Care/Strings</c>.</summary>
    public string Name { get; }

    public TranslationMarks Marks { get; private set; }

    /// <summary>The texts in English, in the order they are written.</summary>
    public IReadOnlyDictionary<string, Wording> English => _tables[UiLanguage.English.Tag];

    /// <summary>The translation of a text; null when there is none.</summary>
    public Wording? Find(string language, string id) => _tables.TryGetValue(language, out var table) && table.TryGetValue(id, out var wording) ? wording : null;

    /// <summary>All folders as they ship inside this assembly.</summary>
    public static IReadOnlyList<TableFolder> Embedded()
    {
        var assembly = typeof(TableFolder).Assembly;
        return Of(assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return (name[Resources.Length..].Contains('/', StringComparison.Ordinal) ? $"Features/{name[Resources.Length..]}" : name, reader.ReadToEnd());
        }));
    }

    /// <summary>All folders below the sources of the interface.</summary>
    /// <param name="root">The folder of the project, <c>src/SevenHours.Web</c>.</param>
    public static IReadOnlyList<TableFolder> In(string root) =>
        Of(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "Strings" && (path.EndsWith(Ending, StringComparison.Ordinal) || Path.GetFileName(path) == MarksFile))
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))));

    /// <summary>Puts translations in, in the place of earlier ones.</summary>
    /// <param name="language">The tag of their language.</param>
    /// <param name="texts">The translations by id; ids that are not of this folder are passed over.</param>
    /// <returns>How many of them differ from what was there.</returns>
    public int Take(string language, IReadOnlyDictionary<string, Wording> texts)
    {
        var before = _tables.GetValueOrDefault(language) ?? [];
        var changed = 0;
        var after = new OrderedDictionary<string, Wording>();
        foreach (var id in English.Keys)
        {
            if (texts.TryGetValue(id, out var taken))
            {
                after.Add(id, taken);
                if (!taken.Equals(before.GetValueOrDefault(id))) changed++;
            }
            else if (before.TryGetValue(id, out var kept))
            {
                after.Add(id, kept);
            }
        }

        if (after.Count > 0) _tables[language] = after;
        return changed;
    }

    /// <summary>Marks every translation as it stands now; see <see cref="TranslationMarks.After"/>.</summary>
    public void Mark(Func<string, string, Wording?>? madeFrom = null) =>
        Marks = Marks.After(
            English.Select(text => (text.Key, text.Value, (IReadOnlyDictionary<string, Wording>)_tables.Where(table => table.Key != UiLanguage.English.Tag && table.Value.ContainsKey(text.Key))
                .ToDictionary(table => table.Key, table => table.Value[text.Key]))),
            madeFrom);

    /// <summary>Writes one language, and the marks, below the sources of the interface.</summary>
    public void Save(string root, string? language = null)
    {
        var folder = Path.Combine(root, Name);
        if (language is not null && _tables.TryGetValue(language, out var table)) File.WriteAllText(Path.Combine(folder, language + Ending), Json(table));
        File.WriteAllText(Path.Combine(folder, MarksFile), Marks.Render());
    }

    private static string Json(OrderedDictionary<string, Wording> table)
    {
        var json = new JsonObject();
        foreach (var (id, wording) in table)
            json[id] = wording.IsPlural ? new JsonObject(wording.Forms.Select(form => KeyValuePair.Create(form.Category, (JsonNode?)form.Text))) : wording.Text;
        return json.ToJsonString(s_layout) + "\n";
    }

    private static List<TableFolder> Of(IEnumerable<(string Path, string Content)> files) =>
        [.. files.GroupBy(file => file.Path[..file.Path.LastIndexOf('/')]).OrderBy(group => group.Key, StringComparer.Ordinal).Where(group => group.Any(file => IsEnglish(file.Path))).Select(Folder)];

    private static bool IsEnglish(string path) => path.EndsWith($"/{UiLanguage.English.Tag}{Ending}", StringComparison.Ordinal);

    private static TableFolder Folder(IGrouping<string, (string Path, string Content)> group)
    {
        var tables = group.Where(file => file.Path.EndsWith(Ending, StringComparison.Ordinal)).ToDictionary(file => file.Path[(group.Key.Length + 1)..^Ending.Length], file => Table(file.Content));
        var marks = group.Where(file => file.Path.EndsWith(MarksFile, StringComparison.Ordinal)).Select(file => TranslationMarks.Parse(file.Content)).FirstOrDefault() ?? TranslationMarks.Empty;
        return new(group.Key, tables, marks);
    }

    private static OrderedDictionary<string, Wording> Table(string json)
    {
        using var document = JsonDocument.Parse(json);
        var table = new OrderedDictionary<string, Wording>();
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            table.Add(entry.Name, entry.Value.ValueKind == JsonValueKind.String
                ? new Wording(entry.Value.GetString()!)
                : new Wording(entry.Value.EnumerateObject().Select(form => KeyValuePair.Create(form.Name, form.Value.GetString()!))));
        }

        return table;
    }
}
