using SevenHours.Language;
using SevenHours.Web.Strings;

namespace SevenHours.Cli.Languages;

/// <summary>The words of the interface: those inside the program, or those of a folder of its sources.</summary>
internal sealed class InterfaceWords(IReadOnlyList<TableFolder> folders, string? root) : IBodyOfWords
{
    public string Name => "the interface";

    public string SourceLanguage => UiLanguage.English.Tag;

    public IReadOnlyList<string> Languages { get; } = [.. UiLanguage.All.Where(language => language.DerivedFrom is null && language != UiLanguage.English).Select(language => language.Tag)];

    public static InterfaceWords Inside() => new(TableFolder.Embedded(), null);

    public static InterfaceWords Below(string root) => new(TableFolder.In(root), root);

    public TranslationBook Book(string language) =>
        new(Name, SourceLanguage, language, [.. folders.SelectMany(folder => folder.English.Select(text => Unit(folder, language, text.Key, text.Value)))]);

    public int Take(string language, IReadOnlyList<TranslatedText> texts)
    {
        var known = texts.ToDictionary(text => text.Id);
        var wordings = texts.ToDictionary(text => text.Id, text => text.Target);
        var changed = 0;
        foreach (var folder in folders.Where(folder => folder.English.Keys.Any(known.ContainsKey)))
        {
            var differing = folder.Take(language, wordings);
            changed += differing;
            folder.Mark((id, of) => of == language && known.TryGetValue(id, out var text) ? Taking.MadeFrom(text, folder.English[id]) : null);
            folder.Save(root!, differing > 0 ? language : null);
        }

        return changed;
    }

    public void Mark()
    {
        foreach (var folder in folders)
        {
            folder.Mark();
            folder.Save(root!);
        }
    }

    private static TranslationUnit Unit(TableFolder folder, string language, string id, Wording source)
    {
        var target = folder.Find(language, id);
        return new(id, $"{folder.Name}/en.json", source, target, target is not null && folder.Marks.IsStale(id, language, source, target));
    }
}
