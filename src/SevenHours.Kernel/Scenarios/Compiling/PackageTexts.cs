using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>The string tables of a package as the kernel's texts.</summary>
internal sealed class PackageTexts(Package<ScenarioManifest> package) : ITexts
{
    public string SourceLanguage => package.Manifest.Language;

    public IReadOnlyList<string> Languages => package.Manifest.Languages;

    public bool Has(string stringId) => stringId.Split(' ').All(package.Strings.Has);

    public (string Text, bool IsFallback) Find(string stringId, string language)
    {
        // Several lines in one: TextRef.Lines.
        if (stringId.Contains(' ', StringComparison.Ordinal))
        {
            var lines = stringId.Split(' ').Select(line => Find(line, language)).ToList();
            return (string.Join('\n', lines.Select(line => line.Text)), lines.Exists(line => line.IsFallback));
        }

        return package.Strings.Has(stringId) ? package.Strings.Find(language, stringId) : (stringId, true);
    }
}
