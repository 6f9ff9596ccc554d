using System.Collections.Concurrent;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Create;

/// <summary>The cases in the scenarios folder. A case is read again when a file of its folder has changed. Thread-safe.</summary>
public sealed class ScenarioCatalogue(SevenHoursOptions options)
{
    private readonly ConcurrentDictionary<string, (DateTime Written, ScenarioOffer Offer)> _known = new(StringComparer.Ordinal);
    private readonly Lazy<PackageShape> _shape = new(() => new ScenarioCompiler(AllDisciplines.Create()).Shape);

    /// <summary>All cases by the names of their folders.</summary>
    public IReadOnlyList<ScenarioOffer> All =>
        [.. ScenarioFolder.Packages(options.ScenariosFolder).Select(name => Read(Path.Combine(options.ScenariosFolder, name)))];

    /// <summary>The national editions beside the cases.</summary>
    public IReadOnlyList<LawOffer> Laws =>
        [.. ScenarioFolder.Laws(options.ScenariosFolder).Select(name => EditionReader.Read(new FolderSource(options.ScenariosFolder), name) is { } edition
            ? new LawOffer(name, edition.Title, edition.Replaces, edition.Source)
            : null).OfType<LawOffer>()];

    /// <summary>The case in a folder of that name; null when there is none.</summary>
    public ScenarioOffer? Find(string? name) => All.FirstOrDefault(offer => offer.Name == name);

    private ScenarioOffer Read(string folder)
    {
        var written = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Max(file => file.LastWriteTimeUtc);
        if (_known.TryGetValue(folder, out var known) && known.Written == written)
            return known.Offer;

        var (source, root) = FolderSource.Of(folder);
        var package = new PackageReader<ScenarioManifest>(_shape.Value).ReadThroughGate(source, root);
        var name = Path.GetFileName(folder);
        var offer = new ScenarioOffer(
            name,
            folder,
            language => Text(package, package.Manifest.Title, language) is { Length: > 0 } title ? title : name,
            language => Text(package, package.Manifest.Summary, language),
            language => Text(package, package.Manifest.ContentNote, language),
            package.Manifest.Languages ?? [],
            [.. package.All<SkillModel>().Select(skill => skill.Id)],
            package.Gate!,
            [.. package.All<SevenHours.Disciplines.Actions.LawModel>().Select(law => law.Id)],
            [.. package.Manifest.Solo.Select(solo => new SoloOffer(
                solo.Seat.Id, language => Text(package, package.Find<SeatModel>(solo.Seat.Id)?.Title, language), solo.Minutes))]);
        _known[folder] = (written, offer);
        return offer;
    }

    private static string Text(Package<ScenarioManifest> package, Text? text, string language) =>
        text is null ? "" : package.Strings.Find(language, text.Id).Text ?? "";
}
