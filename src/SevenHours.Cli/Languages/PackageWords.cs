using System.Text;
using SevenHours.Disciplines;
using SevenHours.Language;

namespace SevenHours.Cli.Languages;

/// <summary>The words a package has itself; those of its libraries are translated where they are written.</summary>
internal sealed class PackageWords : IBodyOfWords
{
    private const string MarksFile = "strings/marks.txt";
    private readonly string folder;
    private readonly Package package;
    private readonly TranslationMarks marks;
    private readonly string beginning; // of the names of its own files: a library is read from outside

    private PackageWords(string folder, Package package, string source, string beginning)
    {
        (this.folder, this.package, SourceLanguage, this.beginning) = (folder, package, source, beginning);
        var file = Path.Combine(folder, MarksFile);
        marks = File.Exists(file) ? TranslationMarks.Parse(File.ReadAllText(file)) : TranslationMarks.Empty;
    }

    public string Name => new DirectoryInfo(folder).Name;

    public string SourceLanguage { get; }

    public IReadOnlyList<string> Languages => [.. package.Strings.Languages.Concat(PackageTables.LanguagesIn(folder)).Where(language => language != SourceLanguage).Distinct()];

    /// <summary>Reads a scenario or a library; null, after its errors were printed, when it has no texts.</summary>
    public static PackageWords? Read(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        var isLibrary = source.Exists($"{root}/library.yaml");
        var language = LanguageOf(source, $"{root}/{(isLibrary ? "library" : "scenario")}.yaml");
        var compiled = isLibrary
            ? AllDisciplines.Compiler().Read(new LibraryAlone(source, root, language), LibraryAlone.Root)
            : AllDisciplines.Compiler().Read(source, root);
        if (compiled.Package.Strings.Texts.Any()) return new(folder, compiled.Package, language, isLibrary ? $"../{root}/" : "");
        foreach (var error in compiled.Package.Diagnostics.All.Where(d => d.Severity == Severity.Error)) Console.Error.WriteLine(Shared.Packages.Line(error));
        return null;
    }

    public TranslationBook Book(string language) =>
        new(Name, SourceLanguage, language, [.. Own
            .Select(text => Unit(text.Id, text.At.File[beginning.Length..], text.Source, package.Strings.Find(language, text)))
            .Concat(OwnProse.Select(prose => Unit(IdOf(prose), IdOf(prose), prose.Source, prose.Find(language))))
            .Select(unit => unit with { IsStale = unit.Target is not null && marks.IsStale(unit.Id, language, unit.Source, unit.Target) })]);

    public int Take(string language, IReadOnlyList<TranslatedText> texts)
    {
        var book = Book(language).Units.ToDictionary(unit => unit.Id);
        var changed = texts.Where(text => !text.Target.Equals(book[text.Id].Target)).ToList();
        var tables = new PackageTables(folder, language);
        foreach (var text in changed)
        {
            if (OwnProse.Any(prose => IdOf(prose) == text.Id)) File.WriteAllText(Path.Combine(folder, text.Id[..^".md".Length] + $".{language}.md"), text.Target.Text);
            else tables.Put(text.Id, text.Target.Text);
        }

        tables.Save();
        var taken = texts.ToDictionary(text => text.Id);
        Save(
            (id, of) => taken.GetValueOrDefault(id) is { } text && of == language ? text.Target : null,
            (id, of) => taken.GetValueOrDefault(id) is { } text && of == language ? Taking.MadeFrom(text, book[id].Source) : null);
        return changed.Count;
    }

    public void Mark() => Save((_, _) => null, null);

    private IEnumerable<Text> Own => package.Strings.Texts.Where(text => IsOwn(text.At.File));

    private IEnumerable<Prose> OwnProse => package.Prose.Values.Where(prose => IsOwn(prose.Path));

    private bool IsOwn(string file) => beginning.Length > 0 ? file.StartsWith(beginning, StringComparison.Ordinal) : !file.StartsWith("../", StringComparison.Ordinal);

    // A manifest that cannot be read says what is wrong with it when the package is compiled.
    private static string LanguageOf(FolderSource source, string manifest)
    {
        if (!source.Exists(manifest)) return "en";
        var line = Encoding.UTF8.GetString(source.Read(manifest).Span).Split('\n').FirstOrDefault(one => one.StartsWith("language:", StringComparison.Ordinal));
        return line is null ? "en" : line["language:".Length..].Split('#')[0].Trim();
    }

    private static TranslationUnit Unit(string id, string file, string source, (string Text, bool IsFallback) found) =>
        new(id, file, new(source), found.IsFallback ? null : new(found.Text));

    private void Save(Func<string, string, Wording?> taken, Func<string, string, Wording?>? madeFrom)
    {
        var texts = Own.Select(text => (text.Id, text.Source, Find: (Func<string, (string Text, bool IsFallback)>)(language => package.Strings.Find(language, text))))
            .Concat(OwnProse.Select(prose => (Id: IdOf(prose), prose.Source, Find: (Func<string, (string Text, bool IsFallback)>)prose.Find)))
            .Select(text => (text.Id, new Wording(text.Source), (IReadOnlyDictionary<string, Wording>)Translations(text.Id, text.Find).ToDictionary()));
        Directory.CreateDirectory(Path.Combine(folder, "strings"));
        File.WriteAllText(Path.Combine(folder, MarksFile), marks.After(texts, madeFrom).Render());

        IEnumerable<KeyValuePair<string, Wording>> Translations(string id, Func<string, (string Text, bool IsFallback)> find)
        {
            foreach (var language in Languages)
            {
                if (taken(id, language) is { } now) yield return new(language, now);
                else if (find(language) is { IsFallback: false, Text: var found }) yield return new(language, new(found));
            }
        }
    }

    private string IdOf(Prose prose) => prose.Path[beginning.Length..];
}
